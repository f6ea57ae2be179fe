-- Few movements destroy stock, so that what a delivery lost that way is found at once.
CREATE INDEX stock_ledger_destroyed ON stock_ledger (item, lot_number, receipt, line) INCLUDE (quantity)
    WHERE cause = 'DESTROYED';
