package com.lotledger.command.item;

import com.lotledger.api.item.ItemEvent;
import com.lotledger.command.current.KnownHeads;
import com.lotledger.command.current.StoredStates;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ItemConfiguration {

    @Bean
    Items items(EventStore eventStore, KnownHeads heads) {
        return new Items(new StoredStates<>(
                eventStore,
                heads,
                ItemEvent.class,
                (state, event, actor) -> ItemState.evolve(state, event),
                item -> ((Item) item).present()));
    }
}
