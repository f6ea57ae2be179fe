-- Copies of read models, each in a schema of its own; how far each has come is kept so that one cut short goes on where it stood.
CREATE TABLE view_copy (
    name          text COLLATE "C" PRIMARY KEY,
    slot          integer NOT NULL UNIQUE,
    purpose       text COLLATE "C" NOT NULL,
    views         text[] NOT NULL,
    asked_position bigint,
    asked_moment  timestamptz,
    position      bigint NOT NULL,
    state         text COLLATE "C" NOT NULL,
    filled        boolean NOT NULL DEFAULT false,
    token         text,
    token_type    text COLLATE "C",
    events_done   bigint NOT NULL DEFAULT 0,
    resumed_at    timestamptz NOT NULL,
    resumed_from  bigint NOT NULL DEFAULT 0,
    asked_at      timestamptz NOT NULL,
    asked_by      text NOT NULL,
    ready_at      timestamptz,
    failure       text
);
COMMENT ON COLUMN view_copy.position IS 'up to which events are in it when it is ready';
COMMENT ON COLUMN view_copy.filled IS 'it has its keys, indexes and sums; what comes is added row by row';

-- A comparison of a copy with the live rows. It outlives its copy where a self-audit made it.
CREATE TABLE view_comparison (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    copy          text COLLATE "C" NOT NULL,
    state         text COLLATE "C" NOT NULL,
    exact         boolean NOT NULL,
    asked_at      timestamptz NOT NULL,
    asked_by      text NOT NULL,
    finished_at   timestamptz,
    copy_position bigint,
    parts         text NOT NULL DEFAULT '[]',
    rows_compared bigint NOT NULL DEFAULT 0,
    differences   bigint NOT NULL DEFAULT 0,
    failure       text
);
CREATE INDEX view_comparison_by_copy ON view_comparison (copy, id);

CREATE TABLE view_difference (
    comparison  bigint NOT NULL REFERENCES view_comparison ON DELETE CASCADE,
    ordinal     bigint NOT NULL,
    view        text COLLATE "C" NOT NULL,
    table_name  text COLLATE "C" NOT NULL,
    row_key     text NOT NULL,
    item        text COLLATE "C",
    lot_number  text COLLATE "C",
    bin         text COLLATE "C",
    column_name text COLLATE "C",
    live        text,
    copied      text,
    cause       text COLLATE "C" NOT NULL,
    PRIMARY KEY (comparison, ordinal)
);

-- Every read model built anew and compared; due_at tells the nightly ones, one for each night.
CREATE TABLE self_audit (
    id          text COLLATE "C" PRIMARY KEY,
    due_at      timestamptz UNIQUE,
    views       text[] NOT NULL,
    state       text COLLATE "C" NOT NULL,
    asked_at    timestamptz NOT NULL,
    asked_by    text NOT NULL,
    finished_at timestamptz,
    failure     text
);
CREATE UNIQUE INDEX one_self_audit_at_a_time ON self_audit ((true)) WHERE state = 'RUNNING';
CREATE INDEX self_audit_by_time ON self_audit (asked_at, id);

CREATE TABLE self_audit_part (
    audit       text COLLATE "C" NOT NULL REFERENCES self_audit ON DELETE CASCADE,
    view        text COLLATE "C" NOT NULL,
    comparison  bigint NOT NULL REFERENCES view_comparison,
    finished_at timestamptz NOT NULL,
    PRIMARY KEY (audit, view)
);
CREATE INDEX self_audit_part_by_view ON self_audit_part (view, finished_at);
CREATE INDEX self_audit_part_by_comparison ON self_audit_part (comparison);
