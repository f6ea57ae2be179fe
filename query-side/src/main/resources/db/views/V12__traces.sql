-- Where traces go on. Indexes leave out what most lots never have.
CREATE INDEX lot_customer_by_delivery ON lot_customer (item, lot_number, receipt, line, customer);
CREATE INDEX lot_replaced ON lot (item, replaced_by) WHERE replaced_by IS NOT NULL;
CREATE INDEX stock_ledger_to_other_lots ON stock_ledger (item, lot_number, receipt, line, position, ordinal)
    WHERE other_lot IS NOT NULL;
