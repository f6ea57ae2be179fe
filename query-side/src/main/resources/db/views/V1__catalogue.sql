-- Items, locations, bins. Codes compare byte by byte, as everywhere.
CREATE TABLE item (
    item                     text COLLATE "C" PRIMARY KEY,
    description              text NOT NULL,
    inventory_type           text COLLATE "C" NOT NULL,
    stock_measure            text COLLATE "C" NOT NULL,
    stock_decimals           integer NOT NULL,
    lot_tracking             boolean NOT NULL,
    auto_lot_numbers         boolean NOT NULL,
    expiry_policy            text NOT NULL,
    default_purchase_measure text COLLATE "C" NOT NULL,
    discontinued             boolean NOT NULL,
    position                 bigint NOT NULL,
    recorded_at              timestamptz NOT NULL
);

-- A measure that was used once stays used, also while it is not listed.
CREATE TABLE item_purchase_measure (
    item     text COLLATE "C" NOT NULL,
    measure  text COLLATE "C" NOT NULL,
    factor   numeric NOT NULL,
    decimals integer NOT NULL,
    listed   boolean NOT NULL,
    used     boolean NOT NULL,
    PRIMARY KEY (item, measure)
);

CREATE TABLE item_put_away_bin (
    item     text COLLATE "C" NOT NULL,
    location text COLLATE "C" NOT NULL,
    bin      text COLLATE "C" NOT NULL,
    PRIMARY KEY (item, location)
);

CREATE TABLE location (
    location                               text COLLATE "C" PRIMARY KEY,
    description                            text NOT NULL,
    parent                                 text COLLATE "C",
    uses_default_location_numbers          boolean NOT NULL,
    next_lot_number                        bigint NOT NULL,
    next_receipt_number                    bigint NOT NULL,
    lot_numbers_may_start_with_any_character boolean NOT NULL,
    refuse_expired_lots                    boolean NOT NULL,
    new_items_use_lot_tracking             boolean NOT NULL,
    new_items_use_auto_lot_numbers         boolean NOT NULL,
    default_receiving_bin                  text COLLATE "C",
    position                               bigint NOT NULL,
    recorded_at                            timestamptz NOT NULL
);

CREATE TABLE stock_bin (
    bin                text COLLATE "C" PRIMARY KEY,
    kind               text COLLATE "C" NOT NULL,
    description        text NOT NULL,
    location           text COLLATE "C",
    area               text COLLATE "C",
    bin_type           text COLLATE "C",
    stock_type         text COLLATE "C",
    warehouse_position integer,
    discontinued       boolean NOT NULL,
    position           bigint NOT NULL,
    recorded_at        timestamptz NOT NULL
);
CREATE INDEX stock_bin_by_location ON stock_bin (location, bin);
CREATE INDEX stock_bin_by_area ON stock_bin (area, bin);
