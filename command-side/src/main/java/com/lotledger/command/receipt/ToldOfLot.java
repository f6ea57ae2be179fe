package com.lotledger.command.receipt;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a receipt's assignments tell of one lot; a lot that is still to be numbered is its line's. */
final class ToldOfLot {

    private ToldOfLot() {}

    static Optional<LotProfile> in(ReceiptState receipt, int line, ItemCode item, @Nullable LotNumber number) {
        Stream<QuantityAssignedToBin> sameLot = number == null
                ? receipt.assignmentsOf(line).stream().filter(each -> each.lotNumber() == null)
                : receipt.assignments().values().stream()
                        .filter(each -> each.item().equals(item) && number.equals(each.lotNumber()));
        return sameLot.map(QuantityAssignedToBin::lot).filter(Objects::nonNull).findFirst();
    }
}
