-- One row per receipt: lines, assignments and lots are one document, because they are written and read together.
CREATE TABLE purchase_receipt (
    receipt                 text COLLATE "C" PRIMARY KEY,
    status                  text COLLATE "C" NOT NULL,
    document_number         text COLLATE "C" NOT NULL,
    vendor                  text COLLATE "C" NOT NULL,
    vendor_name             text,
    purchase_order          text COLLATE "C" NOT NULL,
    delivery_note           text,
    location                text COLLATE "C" NOT NULL,
    received_on             date NOT NULL,
    purchase_representative text NOT NULL,
    notes                   text,
    lines                   integer NOT NULL,
    document                text NOT NULL,
    position                bigint NOT NULL,
    recorded_at             timestamptz NOT NULL
);
CREATE INDEX purchase_receipt_by_date ON purchase_receipt (received_on, receipt);
CREATE INDEX purchase_receipt_by_status ON purchase_receipt (status, received_on, receipt);
CREATE INDEX purchase_receipt_by_location ON purchase_receipt (location, received_on, receipt);
CREATE INDEX purchase_receipt_by_vendor ON purchase_receipt (vendor, received_on, receipt);
CREATE INDEX purchase_receipt_by_purchase_order ON purchase_receipt (purchase_order, received_on, receipt);
CREATE INDEX purchase_receipt_by_document_number ON purchase_receipt (document_number, received_on, receipt);
