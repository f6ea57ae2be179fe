-- What happened in each mock recall drill, step by step; a drill has few.
CREATE TABLE drill_step (
    drill       text COLLATE "C" NOT NULL,
    position    bigint NOT NULL,
    kind        text COLLATE "C" NOT NULL,
    told        text NOT NULL,
    actor       text NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (drill, position)
);
CREATE INDEX drill_step_by_kind ON drill_step (kind, position);
