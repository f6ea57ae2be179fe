package com.lotledger.platform.wiring;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.platform.testing.TestDatabase;
import java.util.Map;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

class StoreAssertionTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void a_well_wired_program_starts() {
        assertThatNoException().isThrownBy(() -> start(SampleProgram.class));
    }

    @Test
    void a_program_that_keeps_its_tokens_in_memory_does_not_start() {
        assertThatThrownBy(() -> start(SampleProgram.class, TokensInMemory.class))
                .hasMessageContaining("tokens are kept on disk");
    }

    @Test
    void a_program_without_transactions_does_not_start() {
        assertThatThrownBy(() -> start(SampleProgram.class, WithoutTransactions.class))
                .hasMessageContaining("transactions are real");
    }

    @Test
    void a_program_that_keeps_its_events_in_memory_does_not_start() {
        assertThatThrownBy(() -> start(SampleProgram.class, EventsInMemory.class))
                .hasMessageContaining("events are stored by the ledger's engine");
    }

    @Test
    void nothing_that_axon_falls_back_on_is_good_enough() {
        assertThatThrownBy(() -> new StoreAssertion(
                                DefaultConfigurer.defaultConfiguration(false).buildConfiguration())
                        .afterSingletonsInstantiated())
                .hasMessageContaining("the event bus is an event store")
                .hasMessageContaining("transactions are real")
                .hasMessageContaining("tokens are kept on disk")
                .hasMessageContaining("events keep their stored names")
                .hasMessageContaining("messages are written by the ledger's serializer")
                .hasMessageContaining("tokens are written by the ledger's serializer");
    }

    private static void start(Class<?>... parts) {
        new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .properties(Map.copyOf(DATABASE.properties()))
                .run()
                .close();
    }

    @Configuration(proxyBeanMethods = false)
    static class TokensInMemory {
        @Bean
        @Primary
        TokenStore forgetfulTokens() {
            return new InMemoryTokenStore();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WithoutTransactions {
        @Bean
        @Primary
        TransactionManager noTransactions() {
            return NoTransactionManager.INSTANCE;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class EventsInMemory {
        @Bean
        @Primary
        EventStorageEngine forgetfulEngine() {
            return new InMemoryEventStorageEngine();
        }
    }
}
