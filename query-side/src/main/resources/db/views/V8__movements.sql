-- One row per movement; what was told and what it changed is one document, because it is written and read together.
CREATE TABLE stock_movement (
    movement        text COLLATE "C" PRIMARY KEY,
    kind            text COLLATE "C" NOT NULL,
    item            text COLLATE "C" NOT NULL,
    lot_number      text COLLATE "C" NOT NULL,
    partner         text COLLATE "C" NOT NULL,
    document_number text COLLATE "C" NOT NULL,
    moved_on        date NOT NULL,
    reason          text,
    recorded        text NOT NULL,
    actor           text NOT NULL,
    position        bigint NOT NULL,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX stock_movement_by_lot ON stock_movement (item, lot_number, position);
CREATE INDEX stock_movement_by_kind ON stock_movement (kind, position);
CREATE INDEX stock_movement_by_partner ON stock_movement (partner, position);
CREATE INDEX stock_movement_by_document_number ON stock_movement (document_number, position);
CREATE INDEX stock_movement_by_date ON stock_movement (moved_on, position);
CREATE UNIQUE INDEX stock_movement_by_position ON stock_movement (position);
