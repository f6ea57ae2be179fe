package com.lotledger.web.drill;

import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.drill.DrillView;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The phases that can be completed next: identified first, reconciled last (R-X29). */
final class OpenPhases {

    private OpenPhases() {}

    static List<DrillPhase> of(DrillView drill) {
        Set<DrillPhase> left = EnumSet.allOf(DrillPhase.class);
        drill.phases().forEach(phase -> left.remove(phase.phase()));
        if (left.contains(DrillPhase.IDENTIFIED)) {
            return List.of(DrillPhase.IDENTIFIED);
        }
        if (left.size() > 1) {
            left.remove(DrillPhase.RECONCILED);
        }
        return List.copyOf(left);
    }
}
