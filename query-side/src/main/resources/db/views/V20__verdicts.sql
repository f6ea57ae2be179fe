-- What was decided about a lot, however much of it moved.
CREATE INDEX stock_movement_verdicts ON stock_movement (item, lot_number, position)
    WHERE kind IN ('RELEASE', 'REJECTION', 'QUARANTINE', 'HOLD', 'HOLD_LIFTED', 'RECALL', 'RECALL_LIFTED');
