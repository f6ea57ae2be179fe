package com.lotledger.command.receipt;

import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A number typed for a new lot that differs from another lot's of the item only in case is taken with a warning (R-X25). */
final class LotNumberWarnings {

    private LotNumberWarnings() {}

    static void check(LotPart part, String path, Optional<Map<LotId, List<LotNumber>>> alike, List<Warning> warnings) {
        String lot = "line " + part.line().line() + ": lot " + part.lot().number();
        if (alike.isEmpty()) {
            warnings.add(new Warning(
                    "R-X25",
                    path + ".lotNumber",
                    lot + " is new and could not be compared with the item's other lots"));
            return;
        }
        List<LotNumber> others = alike.get().getOrDefault(part.lot(), List.of());
        if (!others.isEmpty()) {
            warnings.add(new Warning(
                    "R-X25",
                    path + ".lotNumber",
                    others.stream()
                            .map(LotNumber::value)
                            .collect(Collectors.joining(", ", lot + " is new and differs only in case from ", ""))));
        }
    }
}
