package com.lotledger.platform.store;

import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** Names of the tables and columns made by the migrations in {@code db/events}. */
public final class LedgerSchema {

    /** Schema of the event store; its tables belong to the owner role. */
    public static final String EVENTS = "events";

    /** Schema of the read models; its tables belong to the application role. */
    public static final String VIEWS = "views";

    static final String EVENT_TABLE = EVENTS + ".domain_event_entry";
    /** Where event processors keep how far they have come. */
    public static final String TOKEN_TABLE = EVENTS + ".token_entry";

    private LedgerSchema() {}

    static EventSchema ofEvents() {
        return EventSchema.builder()
                .eventTable(EVENT_TABLE)
                .snapshotTable(EVENTS + ".snapshot_event_entry")
                .globalIndexColumn("global_index")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .timestampColumn("time_stamp")
                .build();
    }

    /** Where event processors keep their tokens. */
    public static TokenSchema ofTokens() {
        return TokenSchema.builder()
                .setTokenTable(TOKEN_TABLE)
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build();
    }
}
