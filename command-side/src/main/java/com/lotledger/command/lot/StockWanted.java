package com.lotledger.command.lot;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.Quantity;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which stock of a lot a movement takes.
 *
 * @param quantity in the stock measure
 * @param bin where it lies
 * @param delivery only of this delivery; null for every delivery
 * @param statuses only of these; empty for every status
 */
public record StockWanted(
        Quantity quantity, BinCode bin, @Nullable DeliveryId delivery, Set<QualityStatus> statuses) {

    public StockWanted {
        statuses = Set.copyOf(statuses);
    }

    /** The same, only of these statuses. */
    public StockWanted ofStatuses(Set<QualityStatus> only) {
        return new StockWanted(quantity, bin, delivery, only);
    }

    boolean matches(StockPart part) {
        return bin.equals(part.bin())
                && (statuses.isEmpty() || statuses.contains(part.status().status()));
    }

    @Override
    public String toString() {
        return (statuses.isEmpty() ? "stock" : inWords() + " stock")
                + (delivery == null ? "" : " of " + delivery)
                + " in bin " + bin;
    }

    private String inWords() {
        return statuses.stream()
                .sorted()
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
    }
}
