package com.lotledger.api.drill;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.DrillId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be done in a drill. It changes nothing but the drill: no stock moves and nothing is held. */
public sealed interface DrillCommand {

    /** Name of the drill. */
    DrillId drill();

    /** Name of the drill's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return drill().stream();
    }

    /**
     * Starts a drill and its stopwatch. The same name with the same content changes nothing, with other content it is a conflict (R-X01).
     *
     * @param item item of the lot that the auditor names; a lot is drawn when neither item nor number is told (R-X29)
     * @param lotNumber its number, or any other name that leads to it
     * @param seed what a draw begins with, at most 100 characters; the name of the drill when not told
     * @param targets what it is held against; four hours and a day when not told
     * @param remarks at most 2,000 characters
     */
    record StartDrill(
            DrillId drill,
            @Nullable ItemCode item,
            @Nullable LotNumber lotNumber,
            @Nullable String seed,
            @Nullable DrillTargets targets,
            @Nullable String remarks)
            implements DrillCommand {
        public StartDrill {
            new Violations()
                    .required("drill", drill)
                    .unless(
                            (item == null) == (lotNumber == null),
                            "R-X29",
                            "lotNumber",
                            "a lot is named by item and number, or drawn when neither is told")
                    .text("seed", seed, 100)
                    .unless(seed == null || item == null, "R-X29", "seed", "a lot that is named is not drawn")
                    .text("remarks", remarks, 2_000)
                    .refuseIfAny();
        }
    }

    /**
     * Stops the watch of a phase, and keeps what the ledger knows of the lot at this moment.
     *
     * @param phase each once, {@code IDENTIFIED} first, {@code RECONCILED} last (R-X29)
     * @param remarks at most 2,000 characters
     */
    record CompleteDrillPhase(
            DrillId drill, DrillPhase phase, @Nullable String remarks) implements DrillCommand {
        public CompleteDrillPhase {
            new Violations()
                    .required("drill", drill)
                    .required("phase", phase)
                    .text("remarks", remarks, 2_000)
                    .refuseIfAny();
        }
    }

    /**
     * Signs the report of a drill whose phases are all completed; it never changes afterwards (R-X29).
     *
     * @param remarks what was found wanting and what will be done about it, 1 to 2,000 characters
     */
    record SignOffDrill(DrillId drill, String remarks) implements DrillCommand {
        public SignOffDrill {
            new Violations()
                    .required("drill", drill)
                    .requiredText("remarks", remarks, 2_000)
                    .refuseIfAny();
        }
    }
}
