package com.lotledger.web.quality;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ReceiptId;

/** The delivery and bin that a verdict is about, as one choice of a form: line, bin and receipt between colons, which no code holds. */
record StockPart(DeliveryId delivery, BinCode bin) {

    private static final int PIECES = 3;

    static StockPart parse(String text) {
        String[] pieces = text.split(":", PIECES);
        if (pieces.length == PIECES && pieces[0].matches("[0-9]{1,9}")) {
            return new StockPart(
                    new DeliveryId(new ReceiptId(pieces[2]), Integer.parseInt(pieces[0])), new BinCode(pieces[1]));
        }
        throw Refusal.invalid("R-X14", null, "there is no such part of the lot");
    }

    @Override
    public String toString() {
        return delivery.line() + ":" + bin + ":" + delivery.receipt();
    }
}
