package com.lotledger.command.receipt;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line brings into one lot.
 *
 * @param number null until one is generated
 * @param profile policy resolved, expiry derived
 * @param exists whether the lot existed before this receipt
 */
record LotPart(
        ReceiptLineAdded line,
        @Nullable LotNumber number,
        boolean generated,
        boolean exists,
        LotProfile profile,
        List<QuantityAssignedToBin> assigned) {

    LotPart numbered(LotNumber drawn) {
        return new LotPart(line, drawn, true, false, profile, assigned);
    }

    LotId lot() {
        if (number == null) {
            throw new IllegalStateException("the lot has no number yet");
        }
        return new LotId(line.item(), number);
    }

    Quantity stockQuantity() {
        return assigned.stream().map(QuantityAssignedToBin::stockQuantity).reduce(Quantity.ZERO, Quantity::plus);
    }
}
