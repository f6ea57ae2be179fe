package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotExpiryConflictSettled;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one delivery brought into a lot, and where it is now (R-S01).
 *
 * @param posted where it came from, and who posted it
 * @param toldExpiry the other expiry date it told, while that conflict is open (R-S20)
 * @param settled how the last conflict was settled, to tell a repeated settlement from another one
 * @param parts what lies where with which status; nothing that came down to zero
 * @param days the same by bin and day, whatever the status (R-S03)
 * @param customers who has the rest (R-S13)
 */
record LotDelivery(
        PostedDelivery posted,
        @Nullable LocalDate toldExpiry,
        @Nullable LotExpiryConflictSettled settled,
        List<StockPart> parts,
        List<BinDays> days,
        List<CustomerPart> customers) {

    LotDelivery {
        parts = List.copyOf(parts);
        days = List.copyOf(days);
        customers = List.copyOf(customers);
    }

    static LotDelivery of(PostedDelivery posted) {
        return new LotDelivery(posted, null, null, List.of(), List.of(), List.of());
    }

    DeliveryId id() {
        return posted.id();
    }

    /** What happened in a bin, day by day. */
    BinDays daysOf(BinCode bin) {
        return days.stream().filter(each -> each.bin().equals(bin)).findFirst().orElseGet(() -> BinDays.none(bin));
    }

    /** What a customer has of it. */
    BigDecimal with(CustomerCode customer) {
        return customers.stream()
                .filter(each -> each.customer().equals(customer))
                .map(CustomerPart::quantity)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    LotDelivery inspected(@Nullable String condition, @Nullable String certificate) {
        return new LotDelivery(
                new PostedDelivery(posted.delivery(), posted.postedBy(), condition, certificate),
                toldExpiry,
                settled,
                parts,
                days,
                customers);
    }

    LotDelivery telling(LocalDate expiry) {
        return new LotDelivery(posted, expiry, settled, parts, days, customers);
    }

    LotDelivery settled(LotExpiryConflictSettled settlement) {
        return new LotDelivery(posted, null, settlement, parts, days, customers);
    }

    LotDelivery changed(StockChange change, LocalDate day) {
        return changed(
                change.bin(),
                change.location(),
                change.status(),
                change.quantity().amount(),
                day);
    }

    LotDelivery changed(BinCode bin, LocationCode location, StockStatus status, BigDecimal quantity, LocalDate day) {
        return new LotDelivery(
                posted,
                toldExpiry,
                settled,
                partsAfter(bin, location, status, quantity),
                daysAfter(bin, quantity, day),
                customers);
    }

    LotDelivery shipped(CustomerCode customer, BigDecimal quantity) {
        List<CustomerPart> changed = new ArrayList<>(customers.size() + 1);
        BigDecimal after = with(customer).add(quantity);
        customers.stream().filter(each -> !each.customer().equals(customer)).forEach(changed::add);
        if (after.signum() != 0) {
            changed.add(new CustomerPart(customer, after));
        }
        return new LotDelivery(posted, toldExpiry, settled, parts, days, changed);
    }

    /** With nothing left of it, because another lot took it over. */
    LotDelivery empty() {
        return new LotDelivery(posted, null, null, List.of(), List.of(), List.of());
    }

    /** With no stock of these; what happened day by day stays. */
    LotDelivery without(Predicate<StockPart> parted) {
        return new LotDelivery(
                posted,
                toldExpiry,
                settled,
                parts.stream().filter(parted.negate()).toList(),
                days,
                customers);
    }

    private List<StockPart> partsAfter(BinCode bin, LocationCode location, StockStatus status, BigDecimal quantity) {
        List<StockPart> changed = new ArrayList<>(parts.size() + 1);
        BigDecimal after = quantity;
        for (StockPart each : parts) {
            if (each.isAt(bin, location, status)) {
                after = after.add(each.quantity());
            } else {
                changed.add(each);
            }
        }
        if (after.signum() != 0) {
            changed.add(new StockPart(bin, location, status, after));
        }
        return changed;
    }

    private List<BinDays> daysAfter(BinCode bin, BigDecimal quantity, LocalDate day) {
        List<BinDays> changed = new ArrayList<>(days.size() + 1);
        days.stream().filter(each -> !each.bin().equals(bin)).forEach(changed::add);
        changed.add(daysOf(bin).with(day, quantity));
        return changed;
    }
}
