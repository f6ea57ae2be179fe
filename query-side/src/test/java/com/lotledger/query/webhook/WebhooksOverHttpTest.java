package com.lotledger.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookFilter;
import com.lotledger.api.webhook.WebhookSecret;
import com.lotledger.api.webhook.WebhookStart;
import com.lotledger.api.webhook.WebhookUrl;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.platform.webhook.WebhookSubscriptions;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.webhook.SampleReceiver.Said;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@SpringBootTest(
        classes = QuerySideApplication.class,
        properties = {"lotledger.webhooks.allowed-networks=127.0.0.1", "lotledger.webhooks.deliver=false"})
@AutoConfigureMockMvc
@Timeout(120)
class WebhooksOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String ADDRESS = "/api/v1/webhook-subscriptions";

    private final SampleReceiver receiver = new SampleReceiver();

    @Autowired
    private MockMvc http;

    @Autowired
    private WebhookSubscriptions subscriptions;

    @Autowired
    private TransactionTemplate changes;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_subscription_is_listed_and_shown_without_its_secret_R_Y05() throws Exception {
        subscribe("shown", receiver.url());

        MockHttpServletResponse shown = asked(get(ADDRESS + "/shown"), "AUDITOR");
        assertThat(JsonPath.<String>read(shown.getContentAsString(), "$.state")).isEqualTo("ACTIVE");
        assertThat(JsonPath.<String>read(shown.getContentAsString(), "$.url")).isEqualTo(receiver.url());
        MockHttpServletResponse listed = asked(get(ADDRESS + "?state=ACTIVE"), "INTEGRATION");
        assertThat(listed.getContentAsString()).contains("\"shown\"");
        assertThat(shown.getContentAsString() + listed.getContentAsString()).doesNotContain("whsec_");
        assertThat(asked(get(ADDRESS + "/shown/attempts"), "ADMINISTRATOR").getContentAsString())
                .contains("\"entries\":[]");
        assertThat(asked(get(ADDRESS + "/none"), "ADMINISTRATOR").getStatus()).isEqualTo(404);
    }

    @Test
    void only_those_who_subscribe_and_auditors_see_subscriptions_and_only_the_former_test_them_R_X11()
            throws Exception {
        subscribe("rights", receiver.url());

        assertThat(asked(get(ADDRESS), "RECEIVER").getStatus()).isEqualTo(403);
        assertThat(asked(post(ADDRESS + "/rights/test-deliveries"), "AUDITOR").getStatus())
                .isEqualTo(403);
        assertThat(receiver.requests()).isEmpty();
    }

    @Test
    void a_test_delivery_tells_what_the_receiver_said() throws Exception {
        subscribe("tested", receiver.url());
        receiver.answering(request -> new Said(418, Map.of(), "I am a teapot"));
        String refused =
                asked(post(ADDRESS + "/tested/test-deliveries"), "INTEGRATION").getContentAsString();

        assertThat(JsonPath.<Integer>read(refused, "$.status")).isEqualTo(418);
        assertThat(JsonPath.<Boolean>read(refused, "$.delivered")).isFalse();
        assertThat(JsonPath.<String>read(refused, "$.body")).isEqualTo("I am a teapot");
        receiver.answering(request -> Said.YES);
        String taken = asked(post(ADDRESS + "/tested/test-deliveries"), "ADMINISTRATOR")
                .getContentAsString();
        assertThat(JsonPath.<Boolean>read(taken, "$.delivered")).isTrue();
        assertThat(receiver.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.text()).contains("\"type\":\"webhook.test.v1\"");
            assertThat(request.header("Webhook-signature")).startsWith("v1,");
        });
        assertThat(asked(post(ADDRESS + "/none/test-deliveries"), "ADMINISTRATOR")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_test_delivery_goes_nowhere_that_deliveries_do_not_go_R_Y02() throws Exception {
        subscribe("private", "http://10.0.0.1:9/");

        assertThat(asked(post(ADDRESS + "/private/test-deliveries"), "ADMINISTRATOR")
                        .getContentAsString())
                .contains("R-Y02");
    }

    private void subscribe(String name, String url) {
        changes.executeWithoutResult(status -> subscriptions.add(
                new WebhookSubscriptionId(name),
                null,
                new WebhookUrl(url),
                WebhookFilter.EVERYTHING,
                WebhookStart.NOW,
                WebhookSecret.of(new byte[32])));
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request, String role) throws Exception {
        MvcResult result =
                http.perform(request.with(user("somebody").roles(role))).andReturn();
        return result.getRequest().isAsyncStarted()
                ? http.perform(asyncDispatch(result)).andReturn().getResponse()
                : result.getResponse();
    }
}
