package com.lotledger.command.movement;

import com.lotledger.api.item.ShelfLife;
import com.lotledger.command.lot.LotState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A shipped lot is good for as many days as its item asks for: fewer are warned about, or refused where the item says so (R-S22). A lot
 * that has expired is another matter.
 *
 * @param expiresOn its last good day
 * @param days how many are left
 * @param minimum how many its item asks for
 * @param refused whether the item has it refused
 */
record ShortDated(LocalDate expiresOn, long days, int minimum, boolean refused) {

    static Optional<ShortDated> check(LotState lot, LocalDate movedOn, ShelfLife asked) {
        LocalDate expiresOn = lot.profile().expiresOn();
        Integer minimum = asked.daysAtShipment();
        RemainingDays remaining = RemainingDays.of(lot, movedOn);
        return expiresOn == null || minimum == null || remaining.expired() || remaining.days() >= minimum
                ? Optional.empty()
                : Optional.of(new ShortDated(expiresOn, remaining.days(), minimum, asked.refuseAtShipment()));
    }

    String message(LotState lot) {
        return lot.lot() + " expires on " + expiresOn + ", in " + days + " days; its item asks for " + minimum;
    }
}
