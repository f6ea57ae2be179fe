package com.lotledger.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Webhooks;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Refused;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ChangeWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.CreateWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ReplayWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.RotateWebhookSecret;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSubscriptionCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "erp.example.com/hooks",
                "ftp://erp.example.com",
                "https:///hooks",
                "https://user:word@erp.example.com",
                "https://erp.example.com/#part",
                "https://erp.example.com:70000/",
                "https://erp example.com/",
                "https:erp.example.com"
            })
    void an_address_is_absolute_and_names_no_user_R_Y01(String text) {
        Refused.by(() -> new WebhookUrl(text), "R-Y01");
    }

    @Test
    void an_address_has_at_most_2000_characters_R_Y01() {
        String longest = "https://erp.example.com/" + "x".repeat(1_976);

        assertThat(new WebhookUrl(longest).isPlain()).isFalse();
        assertThat(new WebhookUrl("HTTP://erp.example.com:8080/a?b=c").isPlain())
                .isTrue();
        Refused.by(() -> new WebhookUrl(longest + "x"), "R-Y01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_c2hvcnQ=",
                "whsec_not base 64 at all !!!"
            })
    void a_secret_has_24_to_64_bytes_in_base_64_behind_its_prefix_R_Y05(String text) {
        Refused.by(() -> new WebhookSecret(text), "R-Y05");
    }

    @Test
    void a_secret_of_the_right_length_is_taken_and_never_shown_by_accident_R_Y05() {
        assertThat(WebhookSecret.of(new byte[24]).key()).hasSize(24);
        assertThat(WebhookSecret.of(new byte[64]).key()).hasSize(64);
        Refused.by(() -> WebhookSecret.of(new byte[23]), "R-Y05");
        Refused.by(() -> WebhookSecret.of(new byte[65]), "R-Y05");
        assertThat(Webhooks.commands())
                .noneMatch(command -> command.toString().contains("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    }

    @Test
    void only_types_that_exist_are_asked_for_and_a_lot_with_its_item_R_Y03() {
        WebhookFilter wrong = new WebhookFilter(List.of("lot.eaten.v1"), null, new LotNumber("L-1"), null);

        Refused.by(
                () -> new CreateWebhookSubscription(
                        Webhooks.ERP, null, Webhooks.URL, wrong, WebhookStart.NOW, Webhooks.SECRET),
                "R-Y03",
                "R-Y03");
        Refused.by(() -> new ChangeWebhookSubscription(Webhooks.ERP, null, Webhooks.URL, wrong), "R-Y03", "R-Y03");
    }

    @Test
    void the_same_filter_is_equal_however_it_was_written() {
        assertThat(new WebhookFilter(List.of("b", "a", "b"), null, null, null))
                .isEqualTo(new WebhookFilter(List.of("a", "b"), null, null, null));
    }

    @Test
    void a_start_is_a_position_or_a_moment_R_Y04() {
        Refused.by(() -> new WebhookStart(1L, Instant.EPOCH), "R-Y04");
        Refused.by(() -> new WebhookStart(-1L, null), "R-Y04");
        assertThat(WebhookStart.NOW.isNow()).isTrue();
        assertThat(new WebhookStart(0L, null).isNow()).isFalse();
    }

    @Test
    void a_replay_says_from_where_on_R_Y04() {
        Refused.by(
                () -> new ReplayWebhookSubscription(Webhooks.ERP, WebhookStart.NOW, new Reason("Lost its copy")),
                "R-Y04");
    }

    @Test
    void secrets_overlap_for_at_most_a_week_R_Y06() {
        Refused.by(() -> new RotateWebhookSecret(Webhooks.ERP, Webhooks.SECRET, -1), "R-Y06");
        Refused.by(() -> new RotateWebhookSecret(Webhooks.ERP, Webhooks.SECRET, 169), "R-Y06");
        assertThat(new RotateWebhookSecret(Webhooks.ERP, Webhooks.SECRET, null).overlap())
                .isEqualTo(24);
        assertThat(new RotateWebhookSecret(Webhooks.ERP, Webhooks.SECRET, 168).overlap())
                .isEqualTo(168);
        assertThat(new RotateWebhookSecret(Webhooks.ERP, Webhooks.SECRET, 0).overlap())
                .isZero();
    }
}
