-- The life of a lot after its receipt.

-- What a movement tells beside its quantity. Stock that belongs to no lot has no status.
ALTER TABLE stock_ledger
    ADD status           text COLLATE "C",
    ADD status_before    text COLLATE "C",
    ADD movement         text COLLATE "C",
    ADD customer         text COLLATE "C",
    ADD customer_name    text,
    ADD customer_contact text,
    ADD order_number     text COLLATE "C",
    ADD other_lot        text COLLATE "C",
    ADD reason_code      text COLLATE "C",
    ADD reason           text,
    ADD cause            text COLLATE "C",
    ADD witness          text,
    ADD override_reason  text;
UPDATE stock_ledger SET status = 'RELEASED' WHERE lot_number <> '';
COMMENT ON COLUMN stock_ledger.receipt IS 'with line: the delivery that the quantity belongs to';
COMMENT ON COLUMN stock_ledger.vendor IS 'who delivered it, or who it was returned to';
COMMENT ON COLUMN stock_ledger.movement IS 'name of the movement; null for a purchase receipt';
COMMENT ON COLUMN stock_ledger.lot_total IS 'sum of the movements under this lot number up to this one; null outside lots';
CREATE INDEX stock_ledger_by_position ON stock_ledger (position, ordinal);
CREATE INDEX stock_ledger_by_document ON stock_ledger (document_number, item, lot_number, kind);

-- Everything that ever happened to the quantity of a lot, by what it was; it adds up to what is there, or the row is refused.
ALTER TABLE lot
    ADD received             numeric(30, 6) NOT NULL DEFAULT 0,
    ADD shipped              numeric(30, 6) NOT NULL DEFAULT 0,
    ADD returned_by_customer numeric(30, 6) NOT NULL DEFAULT 0,
    ADD returned_to_vendor   numeric(30, 6) NOT NULL DEFAULT 0,
    ADD adjusted             numeric(30, 6) NOT NULL DEFAULT 0,
    ADD written_off          numeric(30, 6) NOT NULL DEFAULT 0,
    ADD moved_in             numeric(30, 6) NOT NULL DEFAULT 0,
    ADD moved_out            numeric(30, 6) NOT NULL DEFAULT 0,
    ADD untracked_in         numeric(30, 6) NOT NULL DEFAULT 0,
    ADD announced_approaching date,
    ADD announced_expired    date,
    ADD replaced_by          text COLLATE "C";
UPDATE lot SET received = on_hand;
ALTER TABLE lot ADD CONSTRAINT lot_mass_balance CHECK (
    received - shipped + returned_by_customer - returned_to_vendor + adjusted - written_off + moved_in - moved_out + untracked_in
        = on_hand);

-- What each delivery brought into a lot, and what is said of it.
CREATE TABLE lot_delivery (
    item              text COLLATE "C" NOT NULL,
    lot_number        text COLLATE "C" NOT NULL,
    receipt           text COLLATE "C" NOT NULL,
    line              integer NOT NULL,
    document_number   text COLLATE "C" NOT NULL,
    vendor            text COLLATE "C" NOT NULL,
    vendor_name       text,
    purchase_order    text COLLATE "C",
    location          text COLLATE "C" NOT NULL,
    received_on       date NOT NULL,
    posted_by         text NOT NULL,
    quantity          numeric(30, 6) NOT NULL,
    document_quantity numeric(30, 6),
    document_measure  text COLLATE "C",
    condition         text,
    certificate       text,
    told_expires_on   date,
    position          bigint NOT NULL,
    recorded_at       timestamptz NOT NULL,
    PRIMARY KEY (item, lot_number, receipt, line)
) WITH (fillfactor = 90);
COMMENT ON COLUMN lot_delivery.quantity IS 'received as this lot; nothing for stock of a delivery that came from another lot';
COMMENT ON COLUMN lot_delivery.told_expires_on IS 'the other expiry date that it told, while that conflict is open';

-- The stock of a lot by delivery, bin and status: the sum of the ledger, cell by cell. Empty cells stay, as in bin_quantity.
CREATE TABLE lot_stock (
    item          text COLLATE "C" NOT NULL,
    lot_number    text COLLATE "C" NOT NULL,
    receipt       text COLLATE "C" NOT NULL,
    line          integer NOT NULL,
    bin           text COLLATE "C" NOT NULL,
    location      text COLLATE "C" NOT NULL,
    status        text COLLATE "C" NOT NULL,
    status_before text COLLATE "C" NOT NULL,
    expires_on    date NOT NULL,
    received_on   date NOT NULL,
    on_hand       numeric(30, 6) NOT NULL,
    position      bigint NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (item, lot_number, receipt, line, bin, location, status, status_before)
) WITH (fillfactor = 80);
CREATE INDEX lot_stock_first_expired ON lot_stock (item, expires_on, received_on, lot_number, receipt, line) WHERE on_hand <> 0;
CREATE INDEX lot_stock_not_released ON lot_stock (item, expires_on, received_on) WHERE on_hand <> 0 AND status <> 'RELEASED';

-- Other names that lead to a lot: the vendor's own numbers, and the numbers it once had.
CREATE TABLE lot_name (
    item       text COLLATE "C" NOT NULL,
    lot_number text COLLATE "C" NOT NULL,
    name       text COLLATE "C" NOT NULL,
    kind       text COLLATE "C" NOT NULL CHECK (kind IN ('ALIAS', 'SUPPLIER')),
    PRIMARY KEY (item, lot_number, name, kind)
);
CREATE INDEX lot_name_by_name ON lot_name (name, item);

-- What a customer got of a lot, delivery by delivery; under the number that the lot has now.
CREATE TABLE lot_customer (
    customer            text COLLATE "C" NOT NULL,
    item                text COLLATE "C" NOT NULL,
    lot_number          text COLLATE "C" NOT NULL,
    receipt             text COLLATE "C" NOT NULL,
    line                integer NOT NULL,
    shipped             numeric(30, 6) NOT NULL,
    returned            numeric(30, 6) NOT NULL,
    first_shipped_on    date NOT NULL,
    last_shipped_on     date NOT NULL,
    customer_name       text,
    customer_contact    text,
    customer_told_at    bigint NOT NULL,
    position            bigint NOT NULL,
    recorded_at         timestamptz NOT NULL,
    PRIMARY KEY (customer, item, lot_number, receipt, line)
);
CREATE INDEX lot_customer_by_lot ON lot_customer (item, lot_number, customer);
COMMENT ON COLUMN lot_customer.customer_told_at IS 'position of the shipment that told name and contact';

INSERT INTO lot_delivery
SELECT item, lot_number, receipt, line, document_number, vendor, NULL, NULL, received_at, business_date, actor,
    sum(quantity), sum(document_quantity), document_measure, NULL, NULL, NULL, position, recorded_at
FROM stock_ledger WHERE lot_number <> ''
GROUP BY item, lot_number, receipt, line, document_number, vendor, received_at, business_date, actor, document_measure,
    position, recorded_at;
UPDATE lot_delivery SET vendor_name = purchase_receipt.vendor_name,
    purchase_order = nullif(purchase_receipt.purchase_order, '')
FROM purchase_receipt WHERE purchase_receipt.receipt = lot_delivery.receipt;
INSERT INTO lot_stock
SELECT ledger.item, ledger.lot_number, ledger.receipt, ledger.line, ledger.bin, ledger.location, 'RELEASED', '',
    lot.expires_on, ledger.business_date, sum(ledger.quantity), ledger.position, ledger.recorded_at
FROM stock_ledger AS ledger JOIN lot ON lot.item = ledger.item AND lot.lot_number = ledger.lot_number
GROUP BY ledger.item, ledger.lot_number, ledger.receipt, ledger.line, ledger.bin, ledger.location, lot.expires_on,
    ledger.business_date, ledger.position, ledger.recorded_at;

ALTER TABLE item
    ADD days_at_receipt     integer,
    ADD refuse_at_receipt   boolean NOT NULL DEFAULT false,
    ADD days_at_shipment    integer,
    ADD refuse_at_shipment  boolean NOT NULL DEFAULT false,
    ADD announce_days_ahead integer;
ALTER TABLE location
    ADD receive_into_quarantine boolean NOT NULL DEFAULT false,
    ADD poster_may_release      boolean NOT NULL DEFAULT false;
