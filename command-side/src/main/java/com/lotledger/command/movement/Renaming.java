package com.lotledger.command.movement;

import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.MergeLot;
import com.lotledger.api.movement.StockMovementCommand.RenumberLot;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.LotId;
import com.lotledger.command.location.LocationState;
import com.lotledger.command.lot.ATypedLotNumberStartsWithALetter;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.command.lot.LotReplacement;
import com.lotledger.command.lot.LotState;
import com.lotledger.command.lot.OnlyTheSameLotIsMerged;
import com.lotledger.platform.provenance.Sender;
import java.util.List;
import org.springframework.stereotype.Component;

/** A lot goes on under another number, a new one or that of the lot it is a duplicate of (R-S17, R-S18, R-S15). */
@Component
class Renaming {

    private final MovementReference reference;

    Renaming(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded renumber(RenumberLot command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        LotId into = new LotId(command.item(), command.into());
        proposal.violations()
                .unless(
                        !reference.lots().exists(into),
                        "R-S18",
                        "into",
                        into + " exists; merge the lots if they are one");
        proposal.lot().ifPresent(lot -> startsRight(command, lot.state(), proposal));
        proposal.violations().refuseIfAny();
        LockedLot lot = proposal.lot().orElseThrow();
        return replaced(proposal, lot, reference.lots().made(LotReplacement.created(lot.state(), command.into())));
    }

    StockMovementRecorded merge(MergeLot command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        proposal.mustExist(command.into(), "into");
        proposal.lot()
                .ifPresent(lot -> proposal.lot(command.into())
                        .ifPresent(into ->
                                OnlyTheSameLotIsMerged.check(lot.state(), into.state(), proposal.violations())));
        proposal.violations().refuseIfAny();
        return replaced(
                proposal,
                proposal.lot().orElseThrow(),
                proposal.lot(command.into()).orElseThrow());
    }

    private static StockMovementRecorded replaced(Proposal proposal, LockedLot lot, LockedLot into) {
        MovementDocument document = proposal.document();
        List<StockChange> changes = LotReplacement.given(lot.state());
        LotReplacement.record(lot, into, document);
        return proposal.recorded(changes);
    }

    /** By the rule of the location that received the lot first. */
    private void startsRight(RenumberLot command, LotState lot, Proposal proposal) {
        LocationPreferences preferences = lot.postedDeliveries().stream()
                .findFirst()
                .flatMap(each -> reference.locations().find(each.delivery().location()))
                .map(LocationState::preferences)
                .orElse(LocationPreferences.NONE);
        for (Violation each : ATypedLotNumberStartsWithALetter.check(command.into(), preferences)) {
            proposal.violations().unless(false, each.rule(), "into", each.message());
        }
    }
}
