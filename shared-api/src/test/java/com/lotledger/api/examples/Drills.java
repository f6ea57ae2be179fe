package com.lotledger.api.examples;

import com.lotledger.api.drill.DrawnLot;
import com.lotledger.api.drill.DrillCommand.CompleteDrillPhase;
import com.lotledger.api.drill.DrillCommand.SignOffDrill;
import com.lotledger.api.drill.DrillCommand.StartDrill;
import com.lotledger.api.drill.DrillEvent.DrillPhaseCompleted;
import com.lotledger.api.drill.DrillEvent.DrillSignedOff;
import com.lotledger.api.drill.DrillEvent.DrillStarted;
import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.drill.DrillTargets;
import com.lotledger.api.value.DrillId;
import com.lotledger.api.value.SignedQuantity;
import java.util.List;

/** A mock recall of the medicine's lot. */
public final class Drills {

    public static final DrillId DRILL = new DrillId("DRILL-2026-1");
    public static final DrawnLot DRAWN = new DrawnLot("Tuesday", 3, 1, 44);
    public static final DrillFindings FINDINGS = new DrillFindings(
            44,
            List.of(Lots.MEDICINE_NUMBER),
            1,
            List.of("ACME"),
            List.of("100000"),
            List.of("PO-1"),
            List.of("H2-01"),
            List.of("CLINIC"),
            1,
            Items.PACK,
            SignedQuantity.of("60"),
            SignedQuantity.of("40"),
            SignedQuantity.of("19"),
            SignedQuantity.ZERO,
            SignedQuantity.of("-1"));

    private static final String REMARKS = "Once a year";

    private Drills() {}

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                new DrillStarted(DRILL, Items.MEDICINE, Lots.MEDICINE_NUMBER, DRAWN, DrillTargets.USUAL, REMARKS),
                new DrillPhaseCompleted(DRILL, DrillPhase.IDENTIFIED, FINDINGS, REMARKS),
                new DrillSignedOff(DRILL, REMARKS));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                new StartDrill(DRILL, null, null, "Tuesday", new DrillTargets(240, 1_440), REMARKS),
                new CompleteDrillPhase(DRILL, DrillPhase.IDENTIFIED, REMARKS),
                new SignOffDrill(DRILL, "One unit is missing; counted again next week"));
    }
}
