package com.lotledger.query.dossier;

import com.lotledger.platform.position.ViewProgress;
import com.lotledger.query.archive.History;
import com.lotledger.query.feed.Feed;
import java.time.Clock;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dossiers are made from the event table; with Axon Server as the store, from the copy of its events. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class DossierConfiguration {

    @Bean
    History history(JdbcClient database, @Qualifier("eventSerializer") Serializer serializer, Configuration axon) {
        return new History(database, serializer, axon.upcasterChain());
    }

    @Bean
    DossierTable dossierTable(JdbcClient database) {
        return new DossierTable(database);
    }

    @Bean
    DossierParts dossierParts(JdbcClient database) {
        return new DossierParts(database);
    }

    @Bean
    DossierBuilds dossierBuilds(
            DossierTable table,
            DossierParts parts,
            JdbcClient database,
            History history,
            ViewProgress views,
            Clock clock) {
        return new DossierBuilds(table, parts, new CandidateLots(database), history, views, clock);
    }

    @Bean
    Dossiers dossiers(
            DossierTable table, DossierParts parts, DossierBuilds builds, History history, Feed feed, Clock clock) {
        return new Dossiers(table, parts, builds, history, feed, clock);
    }

    @Bean
    DossierHttp dossierHttp(Dossiers dossiers) {
        return new DossierHttp(dossiers);
    }

    @Bean
    DossierQueries dossierQueries(Dossiers dossiers) {
        return new DossierQueries(dossiers);
    }
}
