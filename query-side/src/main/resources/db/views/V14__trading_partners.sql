-- How trading partners know items and locations.
ALTER TABLE item ADD gtin text COLLATE "C";
CREATE INDEX item_by_gtin ON item (gtin, item);
ALTER TABLE location ADD gln text COLLATE "C";

-- Which GTIN an item carried from which event on; the first one also stands for everything before it.
CREATE TABLE item_gtin (
    item          text COLLATE "C" NOT NULL,
    from_position bigint NOT NULL,
    gtin          text COLLATE "C",
    PRIMARY KEY (item, from_position)
);
CREATE INDEX item_gtin_by_gtin ON item_gtin (gtin, item);

CREATE TABLE location_gln (
    location      text COLLATE "C" NOT NULL,
    from_position bigint NOT NULL,
    gln           text COLLATE "C",
    PRIMARY KEY (location, from_position)
);

-- Every change of an expiry date, so that a lot can be told as it was known when it was first seen.
CREATE TABLE lot_expiry_change (
    item        text COLLATE "C" NOT NULL,
    lot_number  text COLLATE "C" NOT NULL,
    position    bigint NOT NULL,
    change      text COLLATE "C" NOT NULL,
    before      date,
    expires_on  date NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (item, lot_number, position)
);
CREATE INDEX lot_expiry_change_by_position ON lot_expiry_change (position);

-- The processor has passed those that are there already.
INSERT INTO lot_expiry_change
SELECT payload::json ->> 'item', payload::json ->> 'lotNumber', global_index, payload::json ->> 'change',
    (payload::json ->> 'before')::date, (payload::json ->> 'expiresOn')::date, time_stamp::timestamptz
FROM events.domain_event_entry WHERE payload_type = 'LotExpiryChanged';
