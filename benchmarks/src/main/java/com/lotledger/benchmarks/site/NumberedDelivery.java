package com.lotledger.benchmarks.site;

import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.LotNumber;
import java.util.Map;
import java.util.Objects;

/**
 * A delivery with the numbers it gets when it is posted.
 *
 * @param documentNumber number of the posted receipt
 * @param generated lot numbers of the lines that came without, by line
 */
public record NumberedDelivery(RecordDelivery delivery, String documentNumber, Map<Integer, LotNumber> generated) {

    LotNumber lotNumber(DeliveryLine line) {
        LotNumber typed = line.assigned().getFirst().lotNumber();
        return typed == null ? Objects.requireNonNull(generated.get(line.line())) : typed;
    }

    boolean isGenerated(DeliveryLine line) {
        return line.assigned().getFirst().lotNumber() == null;
    }
}
