-- Dossiers of recall cases: how far each is, and the finished archive in parts, where every process finds it.
CREATE TABLE recall_dossier (
    recall       text COLLATE "C" NOT NULL,
    position     bigint NOT NULL,
    state        text COLLATE "C" NOT NULL,
    step         text,
    steps_done   integer NOT NULL DEFAULT 0,
    steps        integer NOT NULL DEFAULT 0,
    bytes        bigint,
    sha256       text COLLATE "C",
    requested_by text NOT NULL,
    requested_at timestamptz NOT NULL,
    finished_at  timestamptz,
    failure      text,
    builder      text COLLATE "C",
    alive_until  timestamptz,
    PRIMARY KEY (recall, position)
);
CREATE INDEX recall_dossier_to_build ON recall_dossier (requested_at) WHERE state IN ('WAITING', 'BUILDING');
COMMENT ON COLUMN recall_dossier.alive_until IS 'who builds it says so again and again; after that anybody may take it over';

CREATE TABLE recall_dossier_part (
    recall   text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    part     integer NOT NULL,
    content  bytea NOT NULL,
    PRIMARY KEY (recall, position, part)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON recall_dossier, recall_dossier_part TO "${applicationRole}";
