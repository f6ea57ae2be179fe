package com.lotledger.command.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookFilter;
import com.lotledger.api.webhook.WebhookHalt;
import com.lotledger.api.webhook.WebhookSecret;
import com.lotledger.api.webhook.WebhookStart;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ChangeWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.CreateWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.DeleteWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.PauseWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ReplayWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ResumeWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.RotateWebhookSecret;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.SuspendWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSecretRotated;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionChanged;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionCreated;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionDeleted;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionPaused;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionReplayed;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionResumed;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionSuspended;
import com.lotledger.api.webhook.WebhookUrl;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.platform.webhook.WebhookSubscriptions;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommandSideTest
class WebhookSubscriptionTest {

    private static final WebhookUrl URL = new WebhookUrl("https://erp.example.com/hooks");
    private static final WebhookSecret SECRET = WebhookSecret.of(new byte[32]);
    private static final Reason REASON = new Reason("The ERP is moved");

    private final CommandScenario scenario;
    private final JdbcClient database;
    private final WebhookSubscriptions subscriptions;

    WebhookSubscriptionTest(
            @Autowired CommandScenario scenario,
            @Autowired JdbcClient database,
            @Autowired WebhookSubscriptions subscriptions) {
        this.scenario = scenario;
        this.database = database;
        this.subscriptions = subscriptions;
    }

    @Test
    void a_subscription_and_its_event_are_stored_together_and_repeating_it_changes_nothing_R_X01() {
        WebhookSubscriptionId erp = new WebhookSubscriptionId("WS-1");

        assertThat(scenario.when(create(erp, URL)).accepted().events())
                .containsExactly(new WebhookSubscriptionCreated(
                        erp, "For the test", URL, WebhookFilter.EVERYTHING, WebhookStart.NOW));
        scenario.when(create(erp, URL)).accepted().thenNothingHappens();
        scenario.when(create(erp, new WebhookUrl("https://other.example.com/"))).refusedFor("R-X01 subscription");
        assertThat(secrets(erp)).containsExactly(SECRET.value());
    }

    @Test
    void no_event_and_no_metadata_holds_a_secret() {
        WebhookSubscriptionId erp = new WebhookSubscriptionId("WS-2");
        scenario.given(create(erp, URL), new RotateWebhookSecret(erp, WebhookSecret.of(new byte[33]), 1));

        assertThat(database.sql(
                                "SELECT payload || meta_data FROM events.domain_event_entry WHERE aggregate_identifier = ?")
                        .param(erp.stream())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(text -> text.contains("whsec_") || text.contains("AAAAAAAA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1/", "http://2130706433/", "http://[::ffff:10.0.0.1]/", "http://localhost:80/"})
    void nobody_has_the_program_knock_at_private_doors_or_speak_in_the_open_R_Y01_R_Y02(String url) {
        scenario.when(create(new WebhookSubscriptionId("WS-3"), new WebhookUrl(url)))
                .refusedFor("R-Y01 url", "R-Y02 url");
    }

    @Test
    void it_does_not_begin_behind_what_the_ledger_has_reached_R_Y04() {
        WebhookStart beyond = new WebhookStart(Long.MAX_VALUE, null);
        WebhookSubscriptionId erp = new WebhookSubscriptionId("WS-4");
        scenario.when(new CreateWebhookSubscription(erp, null, URL, null, beyond, SECRET))
                .refusedFor("R-Y04 start.after");
        scenario.given(create(erp, URL));

        scenario.when(new ReplayWebhookSubscription(erp, beyond, REASON)).refusedFor("R-Y04 start.after");
    }

    @Test
    void it_is_changed_paused_resumed_replayed_and_ended_each_by_an_event() {
        WebhookSubscriptionId erp = new WebhookSubscriptionId("WS-5");
        WebhookUrl next = new WebhookUrl("https://erp.example.com/next");
        WebhookStart first = new WebhookStart(0L, null);
        scenario.given(create(erp, URL));

        assertThat(scenario.when(new ChangeWebhookSubscription(erp, null, next, null), Role.INTEGRATION)
                        .events())
                .containsExactly(new WebhookSubscriptionChanged(erp, null, next, WebhookFilter.EVERYTHING));
        scenario.when(new ChangeWebhookSubscription(erp, null, next, null)).thenNothingHappens();
        assertThat(scenario.when(new PauseWebhookSubscription(erp, REASON)).events())
                .containsExactly(new WebhookSubscriptionPaused(erp));
        assertThat(column(erp, "state")).isEqualTo("PAUSED");
        scenario.when(new PauseWebhookSubscription(erp, REASON)).thenNothingHappens();
        assertThat(scenario.when(new ResumeWebhookSubscription(erp)).events())
                .containsExactly(new WebhookSubscriptionResumed(erp));
        scenario.when(new ResumeWebhookSubscription(erp)).thenNothingHappens();
        assertThat(scenario.when(new ReplayWebhookSubscription(erp, first, REASON))
                        .events())
                .containsExactly(new WebhookSubscriptionReplayed(erp, first));
        assertThat(column(erp, "delivered_position")).isEqualTo("0");
        assertThat(scenario.when(new DeleteWebhookSubscription(erp, REASON)).events())
                .containsExactly(new WebhookSubscriptionDeleted(erp));
        assertThat(secrets(erp)).isEmpty();
    }

    @Test
    void a_subscription_that_ended_takes_no_command_and_its_name_is_not_given_again_R_Y11() {
        WebhookSubscriptionId erp = new WebhookSubscriptionId("WS-6");
        scenario.given(create(erp, URL), new DeleteWebhookSubscription(erp, REASON));

        scenario.when(create(erp, URL)).refusedFor("R-Y11 subscription");
        scenario.when(new ResumeWebhookSubscription(erp)).refusedFor("R-Y11 subscription");
        scenario.when(new PauseWebhookSubscription(erp, REASON)).refusedFor("R-Y11 subscription");
        scenario.when(new RotateWebhookSecret(erp, SECRET, 1)).refusedFor("R-Y11 subscription");
        scenario.when(new DeleteWebhookSubscription(erp, REASON)).accepted().thenNothingHappens();
    }

    @Test
    void a_secret_is_replaced_at_once_or_after_an_overlap_R_Y06() {
        WebhookSubscriptionId erp = new WebhookSubscriptionId("WS-7");
        WebhookSecret second = WebhookSecret.of(new byte[33]);
        WebhookSecret third = WebhookSecret.of(new byte[34]);
        scenario.given(create(erp, URL));

        assertThat(scenario.when(new RotateWebhookSecret(erp, second, 2)).events())
                .containsExactly(new WebhookSecretRotated(erp, 2));
        assertThat(secrets(erp)).containsExactly(SECRET.value(), second.value());
        scenario.given(new RotateWebhookSecret(erp, third, 0));
        assertThat(secrets(erp)).containsExactly(third.value());
        for (int each = 35; each < 45; each++) {
            scenario.given(new RotateWebhookSecret(erp, WebhookSecret.of(new byte[each]), 168));
        }
        assertThat(secrets(erp)).hasSize(4);
    }

    @Test
    void what_delivery_gave_up_is_suspended_by_the_program_and_resumed_by_people_R_Y08() {
        WebhookSubscriptionId erp = new WebhookSubscriptionId("WS-8");
        scenario.given(create(erp, URL));
        scenario.when(new SuspendWebhookSubscription(erp, WebhookHalt.GONE, "status 410"))
                .accepted()
                .thenNothingHappens();
        database.sql("""
                        UPDATE events.webhook_subscription SET halted_because = 'GONE', halted_at = now(),
                            last_error = 'status 410', failures = 3 WHERE subscription = ?
                        """).param(erp.value()).update();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> column(erp, "state").equals("SUSPENDED"));
        assertThat(database.sql("""
                        SELECT payload_type || ' ' || (meta_data::jsonb ->> 'actor') FROM events.domain_event_entry
                        WHERE aggregate_identifier = ? ORDER BY sequence_number DESC LIMIT 1
                        """).param(erp.stream()).query(String.class).single())
                .isEqualTo(WebhookSubscriptionSuspended.class.getSimpleName() + " webhook-delivery");
        assertThat(subscriptions.halted()).noneMatch(each -> each.subscription().equals(erp));

        assertThat(scenario.when(new ResumeWebhookSubscription(erp)).events())
                .containsExactly(new WebhookSubscriptionResumed(erp));
        assertThat(column(erp, "failures || coalesce(halted_because, '-')")).isEqualTo("0-");
    }

    @Test
    void only_so_many_subscriptions_are_allowed_R_Y07() {
        SubscriptionsAreLimited limit = new SubscriptionsAreLimited(2);
        var violations = new com.lotledger.api.refusal.Violations();
        limit.check(1, violations);
        assertThat(violations.isEmpty()).isTrue();
        limit.check(2, violations);

        assertThatThrownBy(violations::refuseIfAny).isInstanceOf(Refusal.class).hasMessageContaining("R-Y07");
        assertThat(subscriptions.isReached(0)).isTrue();
    }

    private static CreateWebhookSubscription create(WebhookSubscriptionId subscription, WebhookUrl url) {
        return new CreateWebhookSubscription(subscription, "For the test", url, null, null, SECRET);
    }

    private List<String> secrets(WebhookSubscriptionId subscription) {
        return database.sql("SELECT secret FROM events.webhook_secret WHERE subscription = ? ORDER BY number")
                .param(subscription.value())
                .query(String.class)
                .list();
    }

    private String column(WebhookSubscriptionId subscription, String column) {
        return database.sql("SELECT (" + column + ")::text FROM events.webhook_subscription WHERE subscription = ?")
                .param(subscription.value())
                .query(String.class)
                .single();
    }
}
