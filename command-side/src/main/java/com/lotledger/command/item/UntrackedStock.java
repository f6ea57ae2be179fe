package com.lotledger.command.item;

import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Stock of an item that belongs to no lot (R-A10). It grows with bins, not with receipts.
 *
 * @param parts what lies where; nothing that came down to zero
 */
public record UntrackedStock(List<Part> parts) {

    /** Nothing. */
    static final UntrackedStock NONE = new UntrackedStock(List.of());

    public UntrackedStock {
        parts = List.copyOf(parts);
    }

    /**
     * Stock in one bin.
     *
     * @param location where the bin counts
     * @param quantity in the stock measure, above zero
     */
    public record Part(BinCode bin, LocationCode location, BigDecimal quantity) {}

    /** What lies in a bin, by the locations it counted at. */
    public List<Part> in(BinCode bin) {
        return parts.stream().filter(each -> each.bin().equals(bin)).toList();
    }

    UntrackedStock received(List<ReceivedPortion> portions) {
        UntrackedStock stock = this;
        for (ReceivedPortion each : portions) {
            stock = stock.with(each.bin(), each.location(), each.stockQuantity().amount());
        }
        return stock;
    }

    UntrackedStock without(BinCode bin, LocationCode location, Quantity quantity) {
        return with(bin, location, quantity.amount().negate());
    }

    private UntrackedStock with(BinCode bin, LocationCode location, BigDecimal quantity) {
        List<Part> changed = new ArrayList<>(parts.size() + 1);
        BigDecimal after = quantity;
        for (Part each : parts) {
            if (each.bin().equals(bin) && each.location().equals(location)) {
                after = after.add(each.quantity());
            } else {
                changed.add(each);
            }
        }
        if (after.signum() != 0) {
            changed.add(new Part(bin, location, after));
        }
        return new UntrackedStock(changed);
    }
}
