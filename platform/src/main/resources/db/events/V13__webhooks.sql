-- Where events are delivered, and how far that has come. What was decided about a subscription is told by its events, written in the
-- same transaction; how deliveries stand is nowhere but here.
CREATE TABLE webhook_subscription (
    subscription       text COLLATE "C" PRIMARY KEY,
    description        text,
    url                text NOT NULL,
    types              text[] NOT NULL,
    item               text COLLATE "C",
    lot_number         text COLLATE "C",
    location           text COLLATE "C",
    state              text COLLATE "C" NOT NULL,
    -- Grows when something else is to be delivered, elsewhere or from elsewhere: what was sent before does not count for it.
    version            bigint NOT NULL,
    -- Everything up to it is delivered or was not asked for; null until the moment to begin at was looked up.
    delivered_position bigint,
    start_from         timestamptz,
    created_at         timestamptz NOT NULL,
    changed_at         timestamptz NOT NULL,
    -- Delivery gave up; the event that says so follows.
    halted_because     text COLLATE "C",
    halted_at          timestamptz,
    failures           integer NOT NULL DEFAULT 0,
    retry_at           timestamptz,
    last_attempt_at    timestamptz,
    last_success_at    timestamptz,
    last_status        integer,
    last_error         text,
    -- One process delivers at a time, until its time is over.
    lease_owner        text,
    lease_until        timestamptz,
    CHECK (delivered_position IS NOT NULL OR start_from IS NOT NULL)
) WITH (fillfactor = 50);

-- What deliveries are signed with; one that was replaced counts until its time is over.
CREATE TABLE webhook_secret (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription text COLLATE "C" NOT NULL REFERENCES webhook_subscription ON DELETE CASCADE,
    secret       text NOT NULL,
    valid_until  timestamptz
);

CREATE INDEX webhook_secret_by_subscription ON webhook_secret (subscription, number);

-- The latest attempts to deliver.
CREATE TABLE webhook_attempt (
    number          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription    text COLLATE "C" NOT NULL REFERENCES webhook_subscription ON DELETE CASCADE,
    event_id        text COLLATE "C" NOT NULL,
    type            text NOT NULL,
    subject         text NOT NULL,
    position        bigint NOT NULL,
    attempt         integer NOT NULL,
    attempted_at    timestamptz NOT NULL,
    delivered       boolean NOT NULL,
    status          integer,
    duration_millis bigint NOT NULL,
    error           text
);

CREATE INDEX webhook_attempt_by_subscription ON webhook_attempt (subscription, number);

GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_subscription, webhook_secret, webhook_attempt TO "${applicationRole}";
