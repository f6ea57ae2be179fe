package com.lotledger.command.lot;

import com.lotledger.api.lot.LotCommand.InspectDelivery;
import com.lotledger.api.lot.LotEvent.DeliveryInspected;
import com.lotledger.api.refusal.Violations;
import java.util.Objects;
import java.util.Optional;

/** What was seen of a delivery belongs to that delivery alone (R-S01); the last word counts. */
final class Inspection {

    private Inspection() {}

    /** What happens; nothing when it is known already. */
    static Optional<DeliveryInspected> decide(LotState lot, InspectDelivery command) {
        Violations violations = new Violations();
        violations.addAll(AReplacedLotTakesNoMoreCommands.check(lot, "lotNumber"));
        ANamedDeliveryIsOfTheLot.check(lot, command.delivery(), violations);
        violations.refuseIfAny();
        return lot.posted(command.delivery())
                .filter(known -> !Objects.equals(known.condition(), command.condition())
                        || !Objects.equals(known.certificate(), command.certificate()))
                .map(changed -> new DeliveryInspected(
                        command.item(),
                        command.lotNumber(),
                        command.delivery(),
                        command.condition(),
                        command.certificate()));
    }
}
