package com.lotledger.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.platform.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = SampleProgram.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class PlatformDefaultsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Autowired
    private ConfigurableApplicationContext program;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void nothing_calls_home() {
        assertThat(program.getBeanDefinitionNames()).noneMatch(name -> name.contains("UpdateCheck"));
    }

    @Test
    void axon_server_is_off() {
        assertThat(program.getBeansOfType(AxonServerConnectionManager.class)).isEmpty();
    }

    @Test
    void migrations_run_before_the_pool_and_not_again() {
        assertThat(program.getBeansOfType(Flyway.class)).isEmpty();
    }

    @Test
    void no_second_registry_takes_the_metrics() {
        assertThat(program.getBeansOfType(MeterRegistry.class).values())
                .noneMatch(SimpleMeterRegistry.class::isInstance);
    }

    @Test
    void a_transaction_ends_before_a_reader_would_take_its_events_for_rolled_back() {
        assertThat(program.getBean(JdbcClient.class)
                        .sql("SHOW transaction_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("20s");
    }
}
