-- How many lots that expire on a day lie at a location, so that a calendar need not count them. Days without lots have no row.
CREATE TABLE expiry_day (
    location   text COLLATE "C" NOT NULL,
    expires_on date NOT NULL,
    lots       bigint NOT NULL CHECK (lots > 0),
    PRIMARY KEY (location, expires_on)
) WITH (fillfactor = 50);
INSERT INTO expiry_day (location, expires_on, lots)
SELECT location, expires_on, count(DISTINCT (item, lot_number)) FROM bin_quantity
WHERE on_hand > 0 AND lot_number <> '' AND expires_on < 'infinity' GROUP BY location, expires_on;
