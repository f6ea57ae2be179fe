package com.lotledger.query.recall;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.http.ViewBehind;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.processing.ProcessorPositions;
import com.lotledger.query.stock.StockModel;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the tables are that recalls are answered from. */
@Component
final class ReachedPosition {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT_OF_THE_PASS = Duration.ofSeconds(60);
    private static final List<String> STOCK = List.of(StockModel.NAME);
    private static final List<String> ALL = List.of(StockModel.NAME, RecallModel.NAME);

    private final ProcessorPositions positions;
    private final ViewProgress progress;

    ReachedPosition(ProcessorPositions positions, ViewProgress progress) {
        this.positions = positions;
        this.progress = progress;
    }

    /** The position that all of them show; to be asked before they are read. */
    long now() {
        return reached(ALL);
    }

    /** The position that is asked for, or the present one; one that is still to come is refused (R-T03). */
    long orNow(@Nullable Long asked) {
        long reached = now();
        if (asked != null && (asked < 0 || asked > reached)) {
            throw Refusal.invalid(
                    "R-T03", "knownAtPosition", "knownAtPosition is no position that the read models have reached");
        }
        return asked == null ? reached : asked;
    }

    /** The position that all of them show, once that is at least another. */
    long atLeast(long position) {
        return atLeast(position, ALL, LONGEST_WAIT);
    }

    /** The position that the stock shows, once that is at least another. */
    long stock(long position) {
        return atLeast(position, STOCK, LONGEST_WAIT_OF_THE_PASS);
    }

    private long atLeast(long position, List<String> models, Duration limit) {
        if (!progress.handled(models, position, limit).join()) {
            throw new ViewBehind(position);
        }
        return Math.max(position, reached(models));
    }

    private long reached(List<String> models) {
        return models.stream()
                .mapToLong(model -> Math.max(
                        0,
                        ProcessorPositions.positionOf(
                                positions.handledAnywhere(model).orElse(null))))
                .min()
                .orElse(0);
    }
}
