-- What a recall goes by. Lots that took stock over are few.
CREATE INDEX lot_delivery_by_vendor ON lot_delivery (vendor, item, lot_number, receipt, line);
CREATE INDEX lot_delivery_by_receipt ON lot_delivery (receipt, line, item, lot_number);
CREATE INDEX lot_by_item_and_manufacture ON lot (item, manufactured_on, lot_number);
CREATE INDEX stock_ledger_between_lots ON stock_ledger (item, receipt, line)
    WHERE other_lot IS NOT NULL AND quantity > 0;
CREATE INDEX stock_ledger_by_delivery ON stock_ledger (item, lot_number, receipt, line, position);

-- What each case is about now: whoever receives goes by the open ones.
CREATE TABLE recall_scope (
    recall      text COLLATE "C" PRIMARY KEY,
    status      text COLLATE "C" NOT NULL,
    coverage    text NOT NULL,
    position    bigint NOT NULL,
    recorded_at timestamptz NOT NULL
);

-- The deliveries of each case, under every number that their lots had. A delivery that was taken out of the case and back in has two
-- rows: at any position it belongs to the case if it came by then and had not left.
CREATE TABLE recall_delivery (
    recall        text COLLATE "C" NOT NULL,
    item          text COLLATE "C" NOT NULL,
    lot_number    text COLLATE "C" NOT NULL,
    receipt       text COLLATE "C" NOT NULL,
    line          integer NOT NULL,
    position      bigint NOT NULL,
    recorded_at   timestamptz NOT NULL,
    left_position bigint,
    PRIMARY KEY (recall, item, lot_number, receipt, line, position)
) WITH (fillfactor = 90);
COMMENT ON COLUMN recall_delivery.position IS 'of the event that made the case cover it';

-- Cases as they stand, for lists.
CREATE TABLE recall_case (
    recall          text COLLATE "C" PRIMARY KEY,
    number          text COLLATE "C" NOT NULL,
    recall_class    text COLLATE "C" NOT NULL,
    status          text COLLATE "C" NOT NULL,
    opened_position bigint NOT NULL,
    opened_at       timestamptz NOT NULL,
    opened_by       text NOT NULL,
    position        bigint NOT NULL,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX recall_case_by_opening ON recall_case (opened_position);

-- Everything that happened in a case, for ever: one row for each of its events. Never changed, so that a case is told as it was at any
-- position.
CREATE TABLE recall_entry (
    recall        text COLLATE "C" NOT NULL,
    position      bigint NOT NULL,
    kind          text COLLATE "C" NOT NULL,
    customer      text COLLATE "C" NOT NULL,
    entry         text COLLATE "C" NOT NULL,
    told          text NOT NULL,
    reason        text,
    business_date date,
    actor         text NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (recall, position)
);
COMMENT ON COLUMN recall_entry.customer IS 'the consignee it is about; empty when it is about none';
COMMENT ON COLUMN recall_entry.entry IS 'name of the notification, response, check, explanation or stopped movement; empty for others';
COMMENT ON COLUMN recall_entry.told IS 'the event as JSON';
CREATE INDEX recall_entry_by_kind ON recall_entry (recall, kind, position);
CREATE INDEX recall_entry_by_customer ON recall_entry (recall, customer, kind, position) WHERE customer <> '';
