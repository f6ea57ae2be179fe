-- Which store the events of this ledger are decided from; one row, written by the first start and changed by moving the events.
-- An event at index n of Axon Server stands at position n + position_offset here.
CREATE TABLE event_keeper (
    one             boolean PRIMARY KEY DEFAULT true CHECK (one),
    keeper          text NOT NULL CHECK (keeper IN ('POSTGRESQL', 'AXON_SERVER')),
    position_offset bigint NOT NULL,
    since           timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON event_keeper TO "${applicationRole}";

-- What each side offers over HTTP, so that the other one can say where to go.
CREATE TABLE side (
    name      text COLLATE "C" PRIMARY KEY,
    addresses text[] NOT NULL,
    url       text
);
GRANT SELECT, INSERT, UPDATE ON side TO "${applicationRole}";

-- Questions of the deciding side on their way to the answering side. What a crash loses is asked again.
CREATE UNLOGGED TABLE question (
    id            text COLLATE "C" PRIMARY KEY,
    name          text NOT NULL,
    content_type  text NOT NULL,
    content       text NOT NULL,
    answer_form   text NOT NULL,
    answer_type   text NOT NULL,
    asked_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    answered      boolean NOT NULL DEFAULT false,
    reply_type    text,
    reply         text,
    refusal       text
);
CREATE INDEX question_waiting ON question (asked_at) WHERE NOT answered;
GRANT SELECT, INSERT, UPDATE, DELETE ON question TO "${applicationRole}";
