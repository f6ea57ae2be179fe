-- Finds the numbers of an item that differ only in case, in every alphabet.
CREATE INDEX lot_by_number_in_lower_case ON lot (item, lower(lot_number COLLATE "pg_c_utf8"));

-- A rebuild that replaces the live tables is under way too.
DROP INDEX one_rebuild_at_a_time;
CREATE UNIQUE INDEX one_rebuild_at_a_time ON view_rebuild ((true)) WHERE state IN ('FILLING', 'INDEXING', 'REPLACING');
