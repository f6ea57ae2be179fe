-- How far rebuilds have come; kept so that one cut short goes on where it stood.
CREATE TABLE view_rebuild (
    id           text COLLATE "C" PRIMARY KEY,
    views        text[] NOT NULL,
    state        text COLLATE "C" NOT NULL,
    token        text,
    token_type   text COLLATE "C",
    events_done  bigint NOT NULL,
    events_total bigint NOT NULL,
    started_at   timestamptz NOT NULL,
    finished_at  timestamptz,
    started_by   text NOT NULL,
    failure      text
);
CREATE UNIQUE INDEX one_rebuild_at_a_time ON view_rebuild ((true)) WHERE state IN ('FILLING', 'INDEXING');
