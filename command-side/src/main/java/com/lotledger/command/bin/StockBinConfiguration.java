package com.lotledger.command.bin;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.command.current.KnownHeads;
import com.lotledger.command.current.StoredStates;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockBinConfiguration {

    @Bean
    StockBins stockBins(EventStore eventStore, KnownHeads heads) {
        return new StockBins(new StoredStates<>(
                eventStore, heads, StockBinEvent.class, (state, event, actor) -> StockBinState.evolve(state, event)));
    }

    @Bean
    BinContents binContents(QueryGateway queries) {
        return new AskedBinContents(queries);
    }
}
