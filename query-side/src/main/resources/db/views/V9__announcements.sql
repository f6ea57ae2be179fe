-- Lots in stock of which nobody has heard yet that they have expired: the daily pass reads its beginning.
CREATE INDEX lot_to_announce ON lot (expires_on, item, lot_number)
    WHERE on_hand <> 0 AND announced_expired IS DISTINCT FROM expires_on;
