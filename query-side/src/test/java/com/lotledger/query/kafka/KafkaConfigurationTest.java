package com.lotledger.query.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KafkaConfigurationTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withUserConfiguration(KafkaConfiguration.class);

    @Test
    void there_is_nothing_of_kafka_unless_servers_are_given() {
        program.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(KafkaConfiguration.class)
                .doesNotHaveBean(KafkaRelay.class));
    }
}
