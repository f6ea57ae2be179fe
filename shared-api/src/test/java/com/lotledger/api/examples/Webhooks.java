package com.lotledger.api.examples;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.LocationCode;
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
import java.time.Instant;
import java.util.List;

/** Whom the examples deliver events to. */
public final class Webhooks {

    /** The enterprise's other system. */
    public static final WebhookSubscriptionId ERP = new WebhookSubscriptionId("erp");
    /** Where it listens. */
    public static final WebhookUrl URL = new WebhookUrl("https://erp.example.com/hooks/lots");
    /** Not a secret of anybody. */
    public static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    /** What lies at one location. */
    public static final WebhookFilter OF_MAIN = new WebhookFilter(
            List.of("stock.shipped.v1", "lot.received.v1"), Items.MEDICINE, null, new LocationCode("MAIN"));

    private static final WebhookStart FROM_THE_FIRST = new WebhookStart(0L, null);
    private static final WebhookStart FROM_NEW_YEAR = new WebhookStart(null, Instant.parse("2026-01-01T00:00:00Z"));

    private Webhooks() {}

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                new WebhookSubscriptionCreated(ERP, "Keeps the stock of the ERP", URL, OF_MAIN, FROM_NEW_YEAR),
                new WebhookSubscriptionChanged(ERP, null, URL, WebhookFilter.EVERYTHING),
                new WebhookSubscriptionPaused(ERP),
                new WebhookSubscriptionSuspended(ERP, WebhookHalt.GONE, "status 410"),
                new WebhookSubscriptionResumed(ERP),
                new WebhookSubscriptionReplayed(ERP, FROM_THE_FIRST),
                new WebhookSecretRotated(ERP, 24),
                new WebhookSubscriptionDeleted(ERP));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                new CreateWebhookSubscription(ERP, "Keeps the stock of the ERP", URL, OF_MAIN, FROM_NEW_YEAR, SECRET),
                new ChangeWebhookSubscription(ERP, null, URL, WebhookFilter.EVERYTHING),
                new PauseWebhookSubscription(ERP, new Reason("Maintenance of the ERP")),
                new SuspendWebhookSubscription(ERP, WebhookHalt.GONE, "status 410"),
                new ResumeWebhookSubscription(ERP),
                new ReplayWebhookSubscription(ERP, FROM_THE_FIRST, new Reason("The ERP lost its copy")),
                new RotateWebhookSecret(ERP, SECRET, 24),
                new DeleteWebhookSubscription(ERP, new Reason("The ERP is shut down")));
    }
}
