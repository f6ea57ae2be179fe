package com.lotledger.command.item;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.Quantity;
import com.lotledger.command.item.UntrackedStock.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** At most what lies in the bin and belongs to no lot comes into one (R-S16). */
public final class UntrackedStockIsThere {

    private UntrackedStockIsThere() {}

    /** The parts that are taken, by where they count; nothing when there are not enough. */
    public static List<Part> take(ItemState item, BinCode bin, Quantity quantity, Violations violations) {
        List<Part> taken = new ArrayList<>();
        BigDecimal left = quantity.amount();
        for (Part part : item.untracked().in(bin)) {
            BigDecimal each = part.quantity().min(left);
            if (each.signum() > 0) {
                left = left.subtract(each);
                taken.add(new Part(bin, part.location(), each));
            }
        }
        violations.unless(
                left.signum() == 0,
                "R-S16",
                "quantity",
                "only " + quantity.amount().subtract(left).toPlainString() + " of item " + item.item() + " in bin "
                        + bin + " belong to no lot, not " + quantity);
        return left.signum() == 0 ? taken : List.of();
    }
}
