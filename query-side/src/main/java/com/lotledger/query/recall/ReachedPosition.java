package com.lotledger.query.recall;

import com.lotledger.platform.http.ViewBehind;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.processing.ProcessorPositions;
import com.lotledger.query.stock.StockModel;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far the tables are that recalls are answered from. */
@Component
final class ReachedPosition {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final List<String> MODELS = List.of(StockModel.NAME);

    private final ProcessorPositions positions;
    private final ViewProgress progress;

    ReachedPosition(ProcessorPositions positions, ViewProgress progress) {
        this.positions = positions;
        this.progress = progress;
    }

    /** The position that all of them show; to be asked before they are read. */
    long now() {
        return MODELS.stream()
                .mapToLong(model -> Math.max(
                        0,
                        ProcessorPositions.positionOf(
                                positions.handledAnywhere(model).orElse(null))))
                .min()
                .orElse(0);
    }

    /** The same, once they show at least a position. */
    long atLeast(long position) {
        if (!progress.handled(MODELS, position, LONGEST_WAIT).join()) {
            throw new ViewBehind(position);
        }
        return Math.max(position, now());
    }
}
