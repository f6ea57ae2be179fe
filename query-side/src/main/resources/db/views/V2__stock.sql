-- Lists are paged by comparing whole keys, so no column of a key is ever null: no date is 'infinity', no vendor or lot is ''.
-- Quantities have a fixed scale, so that a sum looks the same in whatever order it was made.

-- Every movement of stock, for ever: one row for a quantity that a document moved into or out of one bin.
CREATE TABLE stock_ledger (
    item              text COLLATE "C" NOT NULL,
    lot_number        text COLLATE "C" NOT NULL,
    position          bigint NOT NULL,
    ordinal           integer NOT NULL,
    kind              text COLLATE "C" NOT NULL,
    receipt           text COLLATE "C" NOT NULL,
    line              integer NOT NULL,
    document_number   text COLLATE "C" NOT NULL,
    vendor            text COLLATE "C" NOT NULL,
    bin               text COLLATE "C" NOT NULL,
    location          text COLLATE "C" NOT NULL,
    received_at       text COLLATE "C" NOT NULL,
    quantity          numeric(30, 6) NOT NULL,
    stock_measure     text COLLATE "C" NOT NULL,
    document_quantity numeric(30, 6) NOT NULL,
    document_measure  text COLLATE "C" NOT NULL,
    lot_sequence      bigint,
    lot_total         numeric(30, 6),
    business_date     date NOT NULL,
    recorded_at       timestamptz NOT NULL,
    actor             text NOT NULL,
    PRIMARY KEY (item, lot_number, position, ordinal)
);
COMMENT ON COLUMN stock_ledger.location IS 'where the bin counts';
COMMENT ON COLUMN stock_ledger.received_at IS 'location of the document';
COMMENT ON COLUMN stock_ledger.lot_total IS 'sum of the lot''s movements up to this one; null outside lots';

CREATE TABLE lot (
    item             text COLLATE "C" NOT NULL,
    lot_number       text COLLATE "C" NOT NULL,
    origin           text COLLATE "C" NOT NULL,
    vendor           text COLLATE "C" NOT NULL,
    vendor_name      text,
    manufactured_on  date NOT NULL,
    purchased_on     date NOT NULL,
    expires_on       date NOT NULL,
    expiry_policy    text,
    warranty         text,
    stock_measure    text COLLATE "C",
    on_hand          numeric(30, 6) NOT NULL CHECK (on_hand >= 0),
    movements        bigint NOT NULL,
    deliveries       integer NOT NULL,
    created_position bigint NOT NULL,
    created_at       timestamptz NOT NULL,
    position         bigint NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (item, lot_number)
) WITH (fillfactor = 90);
CREATE INDEX lot_by_number ON lot (lot_number, item);
CREATE INDEX lot_by_vendor ON lot (vendor, item, lot_number);
CREATE INDEX lot_by_expiry ON lot (expires_on, item, lot_number);
CREATE INDEX lot_by_item_and_expiry ON lot (item, expires_on, lot_number);
CREATE INDEX lot_by_stock ON lot (on_hand, item, lot_number);
CREATE INDEX lot_by_creation ON lot (created_position);

-- What lies in a bin and what drafts have assigned to it. A row that came down to nothing stays, and is not shown: whether
-- it was ever written must not depend on how events fell into batches.
CREATE TABLE bin_quantity (
    item        text COLLATE "C" NOT NULL,
    lot_number  text COLLATE "C" NOT NULL,
    bin         text COLLATE "C" NOT NULL,
    location    text COLLATE "C" NOT NULL,
    expires_on  date NOT NULL,
    on_hand     numeric(30, 6) NOT NULL,
    pending     numeric(30, 6) NOT NULL,
    position    bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (item, lot_number, bin, location)
) WITH (fillfactor = 80);
CREATE INDEX bin_quantity_by_bin ON bin_quantity (bin, item, lot_number, location);
CREATE INDEX bin_quantity_by_location ON bin_quantity (location, item, lot_number, bin);
CREATE INDEX bin_quantity_by_lot ON bin_quantity (lot_number, item, bin, location);
CREATE INDEX bin_quantity_by_expiry ON bin_quantity (location, expires_on, item, lot_number);

-- The same without lots: small, so that sums need not read every lot.
CREATE TABLE item_bin_quantity (
    item        text COLLATE "C" NOT NULL,
    bin         text COLLATE "C" NOT NULL,
    location    text COLLATE "C" NOT NULL,
    on_hand     numeric(30, 6) NOT NULL,
    pending     numeric(30, 6) NOT NULL,
    position    bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (item, bin, location)
) WITH (fillfactor = 50);
CREATE INDEX item_bin_quantity_by_bin ON item_bin_quantity (bin, item, location);
CREATE INDEX item_bin_quantity_by_location ON item_bin_quantity (location, item, bin);
