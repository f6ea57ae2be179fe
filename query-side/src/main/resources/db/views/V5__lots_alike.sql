-- Finds the numbers of an item that differ only in case, in every alphabet.
CREATE INDEX lot_by_number_in_lower_case ON lot (item, lower(lot_number COLLATE "pg_c_utf8"));
