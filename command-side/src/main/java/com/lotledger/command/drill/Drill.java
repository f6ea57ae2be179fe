package com.lotledger.command.drill;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.lotledger.api.drill.DrillCommand.CompleteDrillPhase;
import com.lotledger.api.drill.DrillCommand.SignOffDrill;
import com.lotledger.api.drill.DrillCommand.StartDrill;
import com.lotledger.api.drill.DrillEvent;
import com.lotledger.api.drill.DrillEvent.DrillPhaseCompleted;
import com.lotledger.api.drill.DrillEvent.DrillSignedOff;
import com.lotledger.api.drill.DrillEvent.DrillStarted;
import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.drill.DrillTargets;
import com.lotledger.api.drill.LotForDrillView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A mock recall: it reads what the ledger knows of a lot, and changes nothing but itself. */
@Aggregate(type = "Drill")
class Drill {

    private final Map<DrillPhase, DrillPhaseCompleted> phases = new EnumMap<>(DrillPhase.class);
    private @Nullable DrillStarted started;
    private @Nullable DrillSignedOff signed;

    /** For the event store, which fills it with history. */
    Drill() {}

    /** Name of its event stream; null before its first event. */
    @AggregateIdentifier
    @Nullable
    String stream() {
        return started == null ? null : started.drill().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StartDrill command, KnownLots lots) {
        if (started != null) {
            checkRepeated(command, started);
            return;
        }
        DrillTargets targets = Objects.requireNonNullElse(command.targets(), DrillTargets.USUAL);
        ItemCode item = command.item();
        LotNumber lot = command.lotNumber();
        if (item != null && lot != null) {
            existing(item, lot, lots);
            apply(new DrillStarted(command.drill(), item, lot, null, targets, command.remarks()));
        } else {
            LotForDrillView drawn = lots.draw(seedOf(command))
                    .orElseThrow(() -> Refusal.ruleBroken("R-X29", "lotNumber", "there is no lot to be drawn"));
            apply(new DrillStarted(
                    command.drill(), drawn.item(), drawn.lotNumber(), drawn.drawn(), targets, command.remarks()));
        }
    }

    @CommandHandler
    void decide(CompleteDrillPhase command, KnownLots lots) {
        DrillPhaseCompleted before = phases.get(command.phase());
        if (before != null) {
            if (!Objects.equals(before.remarks(), command.remarks())) {
                throw Refusal.conflict("R-X01", "phase", "the phase was completed with other remarks");
            }
            return;
        }
        Violations violations = new Violations();
        PhasesFollowEachOther.check(command.phase(), phases.keySet(), violations);
        violations.refuseIfAny();
        DrillStarted start = present();
        apply(new DrillPhaseCompleted(
                command.drill(), command.phase(), existing(start.item(), start.named(), lots), command.remarks()));
    }

    @CommandHandler
    void decide(SignOffDrill command) {
        if (signed != null) {
            if (!signed.remarks().equals(command.remarks())) {
                throw Refusal.conflict("R-X01", "remarks", "the report was signed with other remarks");
            }
            return;
        }
        if (!phases.containsKey(DrillPhase.RECONCILED)) {
            throw Refusal.ruleBroken("R-X29", "drill", "a report is signed when every phase is completed");
        }
        apply(new DrillSignedOff(command.drill(), command.remarks()));
    }

    @EventSourcingHandler
    void evolve(DrillEvent event) {
        switch (event) {
            case DrillStarted told -> started = told;
            case DrillPhaseCompleted told -> phases.put(told.phase(), told);
            case DrillSignedOff told -> signed = told;
        }
    }

    private static DrillFindings existing(ItemCode item, LotNumber lot, KnownLots lots) {
        return lots.examine(item, lot)
                .orElseThrow(() -> Refusal.ruleBroken("R-X02", "lotNumber", "item " + item + " has no lot " + lot));
    }

    /** Who names no seed can still be told how the lot was drawn. */
    private static String seedOf(StartDrill command) {
        return Objects.requireNonNullElse(command.seed(), command.drill().value());
    }

    private static void checkRepeated(StartDrill command, DrillStarted before) {
        boolean sameLot = command.item() == null
                ? before.drawn() != null && before.drawn().seed().equals(seedOf(command))
                : before.drawn() == null
                        && command.item().equals(before.item())
                        && before.named().equals(command.lotNumber());
        if (!sameLot
                || !before.targets().equals(Objects.requireNonNullElse(command.targets(), DrillTargets.USUAL))
                || !Objects.equals(before.remarks(), command.remarks())) {
            throw Refusal.conflict("R-X01", "drill", "drill " + command.drill() + " was started with other content");
        }
    }

    private DrillStarted present() {
        return Objects.requireNonNull(started, "a drill is started before anything else");
    }
}
