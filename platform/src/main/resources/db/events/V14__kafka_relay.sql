-- How far published events were relayed to each topic of Kafka.
CREATE TABLE kafka_relay (
    topic      text COLLATE "C" PRIMARY KEY,
    position   bigint NOT NULL,
    relayed_at timestamptz NOT NULL
) WITH (fillfactor = 50);
GRANT SELECT, INSERT, UPDATE ON kafka_relay TO "${applicationRole}";
