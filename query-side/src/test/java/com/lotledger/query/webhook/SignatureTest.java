package com.lotledger.query.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.webhook.WebhookSecret;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void the_published_example_of_the_convention_is_signed_as_published() {
        assertThat(Signature.of(
                        List.of(SECRET),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}".getBytes(UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void while_secrets_overlap_there_is_one_signature_of_each() {
        WebhookSecret other = WebhookSecret.of(new byte[32]);
        String together = Signature.of(List.of(other, SECRET), "msg_1", 1, new byte[0]);

        assertThat(together)
                .isEqualTo(Signature.of(List.of(other), "msg_1", 1, new byte[0])
                        + " "
                        + Signature.of(List.of(SECRET), "msg_1", 1, new byte[0]));
    }
}
