package com.lotledger.command.receipt;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one line brings into one lot.
 *
 * @param number null until one is generated
 * @param exists whether the lot existed before this receipt
 * @param profile policy resolved, expiry derived
 * @param minimumDays how many days it should still be good (R-S21); null when the item asks for none
 */
record LotPart(
        ReceiptLineAdded line,
        @Nullable LotNumber number,
        boolean generated,
        boolean exists,
        LotProfile profile,
        @Nullable Integer minimumDays,
        List<QuantityAssignedToBin> assigned) {

    LotPart numbered(LotNumber drawn) {
        return new LotPart(line, drawn, true, false, profile, minimumDays, assigned);
    }

    LotId lot() {
        if (number == null) {
            throw new IllegalStateException("the lot has no number yet");
        }
        return new LotId(line.item(), number);
    }

    /** The line and the lot, as messages name them. */
    String described() {
        return "line " + line.line() + ": lot " + (number == null ? "(generated)" : number);
    }

    /** What was told of the lot. */
    List<LotProfile> told() {
        return assigned.stream()
                .map(QuantityAssignedToBin::lot)
                .filter(Objects::nonNull)
                .toList();
    }

    Quantity stockQuantity() {
        return assigned.stream().map(QuantityAssignedToBin::stockQuantity).reduce(Quantity.ZERO, Quantity::plus);
    }
}
