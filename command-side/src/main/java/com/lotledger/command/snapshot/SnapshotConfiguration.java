package com.lotledger.command.snapshot;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * Lots, items and locations are written to for ever: a snapshot at every hundredth event bounds what one of them costs to load. A
 * snapshot is only a shortcut; one of another revision is ignored, and all of them may be deleted at any time.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

    private static final int EVENTS_BETWEEN_SNAPSHOTS = 100;

    @Bean(EveryHundredEvents.NAME)
    SnapshotTriggerDefinition everyHundredEvents(@Lazy org.axonframework.config.Configuration axon) {
        return aggregateType -> new EventCountSnapshotTriggerDefinition(axon.snapshotter(), EVENTS_BETWEEN_SNAPSHOTS)
                .prepareTrigger(aggregateType);
    }
}
