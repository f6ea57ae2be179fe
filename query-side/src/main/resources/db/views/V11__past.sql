-- What questions about the past are answered from. Figures of before this version: a rebuild makes those exact that ask the events.

-- What a bin holds now is what it held then, or it held nothing yet, where these say so.
ALTER TABLE bin_quantity
    ADD first_position bigint,
    ADD moved_from     date,
    ADD moved_to       date;
UPDATE bin_quantity SET first_position = moved.first_position, moved_from = moved.moved_from, moved_to = moved.moved_to
FROM (SELECT item, lot_number, bin, location, min(position) AS first_position, min(business_date) AS moved_from,
        max(business_date) AS moved_to
    FROM stock_ledger GROUP BY item, lot_number, bin, location) AS moved
WHERE bin_quantity.item = moved.item AND bin_quantity.lot_number = moved.lot_number
    AND bin_quantity.bin = moved.bin AND bin_quantity.location = moved.location;
COMMENT ON COLUMN bin_quantity.moved_from IS 'earliest business date on which stock came or went; null before the first time';

-- A lot as it was.
ALTER TABLE lot
    ADD first_expires_on  date,
    ADD replaced_position bigint,
    ADD replaced_on       date;
UPDATE lot SET first_expires_on = expires_on;
UPDATE lot SET replaced_position = position, replaced_on = recorded_at::date WHERE replaced_by IS NOT NULL;
ALTER TABLE lot ALTER first_expires_on SET NOT NULL;
CREATE TABLE lot_expiry (
    item          text COLLATE "C" NOT NULL,
    lot_number    text COLLATE "C" NOT NULL,
    position      bigint NOT NULL,
    business_date date NOT NULL,
    recorded_at   timestamptz NOT NULL,
    expires_on    date NOT NULL,
    PRIMARY KEY (item, lot_number, position)
);
COMMENT ON TABLE lot_expiry IS 'expiry dates that a lot got after it came to be';
ALTER TABLE lot_delivery
    ADD came_position bigint,
    ADD came_on       date;
UPDATE lot_delivery SET came_position = position, came_on = received_on;
ALTER TABLE lot_delivery
    ALTER came_position SET NOT NULL,
    ALTER came_on SET NOT NULL;
COMMENT ON COLUMN lot_delivery.came_on IS 'business date on which it came into this lot';

-- Where the events stood at a recorded instant.
CREATE TABLE recorded_moment (
    recorded_at timestamptz PRIMARY KEY,
    position    bigint NOT NULL
);
INSERT INTO recorded_moment SELECT recorded_at, max(position) FROM stock_ledger GROUP BY recorded_at;

-- The ledger is closed stretch by stretch: of an account (an item, a bin, a part of a busy lot) the entries of each stretch and
-- its total behind them, and for accounts with many entries the same by year, month and day.
CREATE TABLE ledger_closing (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    reached bigint NOT NULL,
    closed  bigint NOT NULL
);
COMMENT ON COLUMN ledger_closing.closed IS 'how many stretches, from the first, are closed';
INSERT INTO ledger_closing (reached, closed) SELECT coalesce(max(position), 0), 0 FROM stock_ledger;
CREATE TABLE ledger_account (
    item       text COLLATE "C" NOT NULL,
    lot_number text COLLATE "C" NOT NULL,
    grain      text COLLATE "C" NOT NULL,
    account    text COLLATE "C" NOT NULL,
    stretch    bigint NOT NULL,
    period     date NOT NULL,
    quantity   numeric(30, 6) NOT NULL,
    total      numeric(30, 6) NOT NULL,
    entries    bigint NOT NULL,
    latest     date NOT NULL,
    PRIMARY KEY (item, lot_number, grain, account, stretch, period)
);
COMMENT ON COLUMN ledger_account.entries IS 'how many entries the account has up to this one';
COMMENT ON COLUMN ledger_account.latest IS 'latest business date of its entries up to this one';
CREATE INDEX ledger_account_first ON ledger_account (grain, item, lot_number, account, stretch) WHERE entries = 1;
CREATE TABLE ledger_calendar (
    item       text COLLATE "C" NOT NULL,
    lot_number text COLLATE "C" NOT NULL,
    grain      text COLLATE "C" NOT NULL,
    account    text COLLATE "C" NOT NULL,
    span       text COLLATE "C" NOT NULL,
    period     date NOT NULL,
    stretch    bigint NOT NULL,
    quantity   numeric(30, 6) NOT NULL,
    PRIMARY KEY (item, lot_number, grain, account, span, period, stretch)
);
COMMENT ON COLUMN ledger_calendar.quantity IS 'of the later entries of an account dated in the period, up to the end of the stretch';
