package com.lotledger.command.movement;

import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.RecallId;
import com.lotledger.command.item.ItemState;
import com.lotledger.command.lot.LotState;
import com.lotledger.command.lot.OldestDeliveryFirst;
import com.lotledger.command.lot.OnlyReleasedStockShips;
import com.lotledger.command.lot.StockWanted;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a shipment would take, and which rules hold it back.
 *
 * @param taken nothing while something stands against it
 * @param overridden numbers of the rules that forbid it, but for an override (R-S12)
 * @param warned too few days, of which the item warns (R-S22)
 */
record StockToShip(List<StockChange> taken, List<String> overridden, Optional<ShortDated> warned) {

    private static final Set<QualityStatus> EVERY_STATUS = EnumSet.allOf(QualityStatus.class);

    static StockToShip of(ShipStock command, Proposal proposal) {
        Optional<Quantity> quantity = proposal.stockQuantity();
        if (proposal.lot().isEmpty() || quantity.isEmpty()) {
            return new StockToShip(List.of(), List.of(), Optional.empty());
        }
        LotState whole = proposal.lot().get().state();
        Map<DeliveryId, List<RecallId>> covered = proposal.covered(whole);
        LotState lot = whole.withoutRecalled(covered.keySet());
        StockWanted wanted =
                new StockWanted(quantity.get(), command.bin(), command.delivery(), OnlyReleasedStockShips.RELEASED);
        StockWanted ofAnyStatus = wanted.ofStatuses(EVERY_STATUS);
        if (OldestDeliveryFirst.lacks(lot, command.override() == null ? wanted : ofAnyStatus)) {
            RecalledStockStays.check(proposal, covered, OldestDeliveryFirst.deliveries(whole, ofAnyStatus));
        }
        HeldBack heldBack = new HeldBack(command, proposal);
        boolean unreleased = OnlyReleasedStockShips.forbids(lot, wanted);
        if (unreleased) {
            heldBack.by(
                    "R-S10", "quantity", "not so much of " + lot.lot() + " in bin " + command.bin() + " is released");
        }
        RemainingDays remaining = RemainingDays.of(lot, proposal.movedOn());
        if (remaining.expired()) {
            heldBack.by("R-S11", "lotNumber", lot.lot() + " expired on " + remaining.expiresOn());
        }
        ShelfLife asked = proposal.item().map(ItemState::shelfLife).orElse(ShelfLife.NONE);
        Optional<ShortDated> shortDated = ShortDated.check(lot, proposal.movedOn(), asked);
        shortDated.filter(ShortDated::refused).ifPresent(each -> heldBack.by("R-S22", "lotNumber", each.message(lot)));
        return new StockToShip(
                unreleased && command.override() == null
                        ? List.of()
                        : OldestDeliveryFirst.take(
                                lot, unreleased ? ofAnyStatus : wanted, proposal.movedOn(), proposal.violations()),
                heldBack.overridden,
                shortDated.filter(each -> !each.refused()));
    }

    /** A rule that quality may override is a violation only without an override. */
    private static final class HeldBack {

        private final ShipStock command;
        private final Proposal proposal;
        private final List<String> overridden = new ArrayList<>();

        HeldBack(ShipStock command, Proposal proposal) {
            this.command = command;
            this.proposal = proposal;
        }

        void by(String rule, String field, String message) {
            if (command.override() == null) {
                proposal.violations().unless(false, rule, field, message);
            } else {
                overridden.add(rule);
            }
        }
    }
}
