-- Everything that ever happened, in order. Names are the ones a later Axon Framework expects.
CREATE TABLE domain_event_entry (
    global_index         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_identifier     text COLLATE "C" NOT NULL,
    aggregate_identifier text COLLATE "C" NOT NULL,
    sequence_number      bigint NOT NULL,
    type                 text COLLATE "C",
    payload_type         text COLLATE "C" NOT NULL,
    payload_revision     text COLLATE "C",
    payload              text NOT NULL,
    meta_data            text NOT NULL,
    time_stamp           text COLLATE "C" NOT NULL,
    CONSTRAINT one_event_per_place_in_stream UNIQUE (aggregate_identifier, sequence_number),
    CONSTRAINT one_event_per_identifier UNIQUE (event_identifier)
);

CREATE INDEX domain_event_entry_by_time ON domain_event_entry (time_stamp, global_index);

-- The audit trail asks who did something.
CREATE INDEX domain_event_entry_by_actor
    ON domain_event_entry (((meta_data::jsonb) ->> 'actor'), global_index);

CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'History is only ever added to: % of % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER history_is_only_added_to
    BEFORE UPDATE OR DELETE OR TRUNCATE ON domain_event_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
-- ALWAYS: replication roles are refused too.
ALTER TABLE domain_event_entry ENABLE ALWAYS TRIGGER history_is_only_added_to;

CREATE TABLE snapshot_event_entry (
    event_identifier     text COLLATE "C" NOT NULL UNIQUE,
    aggregate_identifier text COLLATE "C" NOT NULL,
    sequence_number      bigint NOT NULL,
    type                 text COLLATE "C" NOT NULL,
    payload_type         text COLLATE "C" NOT NULL,
    payload_revision     text COLLATE "C",
    payload              text NOT NULL,
    meta_data            text NOT NULL,
    time_stamp           text COLLATE "C" NOT NULL,
    PRIMARY KEY (aggregate_identifier, sequence_number)
);

-- How far each event processor has come; its rows and its token change in one transaction.
CREATE TABLE token_entry (
    processor_name text COLLATE "C" NOT NULL,
    segment        integer NOT NULL,
    token          text,
    token_type     text COLLATE "C",
    time_stamp     text COLLATE "C",
    owner          text COLLATE "C",
    PRIMARY KEY (processor_name, segment)
) WITH (fillfactor = 20);

CREATE TABLE dead_letter_entry (
    dead_letter_id       text COLLATE "C" PRIMARY KEY,
    processing_group     text COLLATE "C" NOT NULL,
    sequence_identifier  text COLLATE "C" NOT NULL,
    sequence_index       bigint NOT NULL,
    message_type         text COLLATE "C" NOT NULL,
    event_identifier     text COLLATE "C" NOT NULL,
    time_stamp           text COLLATE "C" NOT NULL,
    payload_type         text COLLATE "C" NOT NULL,
    payload_revision     text COLLATE "C",
    payload              text NOT NULL,
    meta_data            text,
    type                 text COLLATE "C",
    aggregate_identifier text COLLATE "C",
    sequence_number      bigint,
    token_type           text COLLATE "C",
    token                text,
    enqueued_at          text COLLATE "C" NOT NULL,
    last_touched         text COLLATE "C",
    processing_started   text COLLATE "C",
    cause_type           text COLLATE "C",
    cause_message        text,
    diagnostics          text,
    UNIQUE (processing_group, sequence_identifier, sequence_index)
);

GRANT USAGE ON SCHEMA events TO "${applicationRole}";
GRANT SELECT, INSERT ON domain_event_entry TO "${applicationRole}";
GRANT SELECT, INSERT, DELETE ON snapshot_event_entry TO "${applicationRole}";
GRANT SELECT, INSERT, UPDATE, DELETE ON token_entry, dead_letter_entry TO "${applicationRole}";

-- Where nobody prepared the read models' schema for the application role, it may at least make its tables there.
DO $$
BEGIN
    IF to_regnamespace('views') IS NULL THEN
        CREATE SCHEMA views;
        GRANT USAGE, CREATE ON SCHEMA views TO "${applicationRole}";
    END IF;
END
$$;
