-- Paper may come late: what happened to a delivery in a lot begins with the earliest day that any of its movements tells.
UPDATE lot_delivery AS delivery SET came_on = first.day
FROM (SELECT item, lot_number, receipt, line, min(business_date) AS day FROM stock_ledger GROUP BY item, lot_number, receipt, line) AS first
WHERE delivery.item = first.item AND delivery.lot_number = first.lot_number
    AND delivery.receipt = first.receipt AND delivery.line = first.line AND delivery.came_on > first.day;
COMMENT ON COLUMN lot_delivery.came_on IS 'first business date on which anything of it moved in this lot';
