package com.lotledger.command.movement;

import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.Moving;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.command.lot.OldestDeliveryFirst;
import com.lotledger.command.lot.StockWanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a movement takes from its lot, and where it puts that. */
final class StockTaken {

    private StockTaken() {}

    /** Taken from the lot on the day of the movement; nothing while lot or quantity are not understood. */
    static List<StockChange> by(
            Moving command, Proposal proposal, @Nullable DeliveryId delivery, Set<QualityStatus> statuses) {
        Optional<LockedLot> lot = proposal.lot();
        Optional<Quantity> quantity = proposal.stockQuantity();
        if (lot.isEmpty() || quantity.isEmpty()) {
            return List.of();
        }
        return OldestDeliveryFirst.take(
                lot.get().state(),
                new StockWanted(quantity.get(), command.bin(), delivery, statuses),
                proposal.movedOn(),
                proposal.violations());
    }

    /** The deliveries it was taken from. */
    static List<PostedDelivery> deliveries(List<StockChange> taken, LockedLot lot) {
        return taken.stream()
                .map(StockChange::delivery)
                .distinct()
                .map(each -> lot.state().posted(each).orElseThrow())
                .toList();
    }

    /** This status, or whatever there is. */
    static Set<QualityStatus> only(@Nullable QualityStatus status) {
        return status == null ? Set.of() : Set.of(status);
    }

    /** The same stock put into a bin. */
    static StockChange put(StockChange taken, BinCode bin, LocationCode location) {
        return put(taken, bin, location, taken.status());
    }

    /** The same stock put into a bin with a status. */
    static StockChange put(StockChange taken, BinCode bin, LocationCode location, StockStatus status) {
        return new StockChange(
                taken.delivery(), bin, location, status, taken.quantity().negated());
    }
}
