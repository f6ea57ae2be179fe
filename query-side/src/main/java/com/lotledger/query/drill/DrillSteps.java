package com.lotledger.query.drill;

import com.lotledger.api.drill.DrillEvent.DrillPhaseCompleted;
import com.lotledger.api.drill.DrillEvent.DrillSignedOff;
import com.lotledger.api.drill.DrillEvent.DrillStarted;
import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.drill.DrillView;
import com.lotledger.query.projection.JsonText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps of one drill, put together as they follow each other. */
final class DrillSteps {

    private final List<DrillView.Phase> phases = new ArrayList<>();
    private @Nullable DrillStarted started;
    private Instant startedAt = Instant.EPOCH;
    private String startedBy = "";
    private DrillView.@Nullable Signature signed;

    void add(String kind, String told, String actor, Instant at) {
        switch (kind) {
            case "DrillStarted" -> {
                started = JsonText.read(DrillStarted.class, told);
                startedAt = at;
                startedBy = actor;
            }
            case "DrillPhaseCompleted" -> {
                DrillPhaseCompleted completed = JsonText.read(DrillPhaseCompleted.class, told);
                phases.add(new DrillView.Phase(
                        completed.phase(),
                        Duration.between(startedAt, at).toSeconds(),
                        at,
                        actor,
                        completed.findings(),
                        completed.remarks()));
            }
            case "DrillSignedOff" ->
                signed = new DrillView.Signature(
                        actor, at, JsonText.read(DrillSignedOff.class, told).remarks());
            default -> throw new IllegalStateException(kind + " is no step of a drill");
        }
    }

    DrillView view() {
        DrillStarted start = Objects.requireNonNull(started, "a drill begins with its start");
        DrillView.Phase last = phases.stream()
                .filter(phase -> phase.phase() == DrillPhase.RECONCILED)
                .findFirst()
                .orElse(null);
        return new DrillView(
                start.drill(),
                start.item(),
                start.named(),
                start.drawn(),
                start.targets(),
                start.remarks(),
                startedAt,
                startedBy,
                phases,
                last == null ? null : last.seconds(),
                last == null ? null : start.targets().score(last.seconds()),
                last == null ? null : reconciled(last.findings()),
                signed);
    }

    private static @Nullable BigDecimal reconciled(DrillFindings findings) {
        BigDecimal received = findings.received().amount();
        if (received.signum() == 0) {
            return null;
        }
        return findings.onHand()
                .plus(findings.withCustomers())
                .plus(findings.elsewhere())
                .amount()
                .multiply(new BigDecimal(100))
                .divide(received, 2, RoundingMode.HALF_UP);
    }
}
