package com.lotledger.command.lot;

import com.lotledger.api.lot.LotCommand.ChangeLotExpiry;
import com.lotledger.api.lot.LotCommand.SettleExpiryConflict;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictSettled;
import com.lotledger.api.refusal.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What quality decides about the expiry date of a lot whose profile is frozen (R-S19, R-S20). */
final class ExpiryDecisions {

    private ExpiryDecisions() {}

    /** The change; nothing when it is the one that was made last. */
    static Optional<LotExpiryChanged> change(LotState lot, ChangeLotExpiry command) {
        LocalDate before = lot.profile().expiresOn();
        LotExpiryChanged last = lot.expiryChange();
        LotExpiryChanged changed = new LotExpiryChanged(
                command.item(),
                command.lotNumber(),
                command.change(),
                last != null && command.expiresOn().equals(before) ? last.before() : before,
                command.expiresOn(),
                command.reasonCode(),
                command.evidence());
        if (changed.equals(last)) {
            return Optional.empty();
        }
        Violations violations = new Violations();
        violations.addAll(AReplacedLotTakesNoMoreCommands.check(lot, "lotNumber"));
        AnExpiryDateChangesByADecision.check(lot, command, violations);
        violations.refuseIfAny();
        return Optional.of(changed);
    }

    /** The settlement, and the change of the lot's date when the other one counts; nothing when that was settled so before. */
    static List<LotEvent> settle(LotState lot, SettleExpiryConflict command) {
        LotDelivery delivery = lot.delivery(command.delivery()).orElse(null);
        LotExpiryConflictSettled settled = new LotExpiryConflictSettled(
                command.item(),
                command.lotNumber(),
                command.delivery(),
                command.expiresOn(),
                command.reasonCode(),
                command.evidence());
        if (delivery != null && settled.equals(delivery.settled())) {
            return List.of();
        }
        Violations violations = new Violations();
        violations.addAll(AReplacedLotTakesNoMoreCommands.check(lot, "lotNumber"));
        LocalDate told = AConflictIsSettledForOneOfItsDates.check(lot, delivery, command, violations);
        violations.refuseIfAny();
        LocalDate before = lot.profile().expiresOn();
        return other(command.expiresOn(), told, before)
                ? List.of(settled, changed(command, before, Objects.requireNonNull(told)))
                : List.of(settled);
    }

    private static boolean other(@Nullable LocalDate counts, @Nullable LocalDate told, @Nullable LocalDate before) {
        return counts != null && counts.equals(told) && !counts.equals(before);
    }

    private static LotExpiryChanged changed(SettleExpiryConflict command, @Nullable LocalDate before, LocalDate told) {
        return new LotExpiryChanged(
                command.item(),
                command.lotNumber(),
                ExpiryChange.CONFLICT_SETTLED,
                before,
                told,
                command.reasonCode(),
                command.evidence());
    }
}
