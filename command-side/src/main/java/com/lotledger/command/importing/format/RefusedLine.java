package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a line was refused.
 *
 * @param line number of the line in the file; the first is 1 and names the columns
 * @param name what the line was to bring: the code of an item, the name of a receipt; empty when it cannot be read
 * @param rule number of the broken rule
 * @param column the column at fault; null when the whole line is meant
 * @param message one sentence
 */
public record RefusedLine(
        long line, String name, String rule, @Nullable String column, String message) {

    static List<RefusedLine> of(Refusal refusal, String name, Origins origins) {
        return refusal.violations().stream()
                .map(each -> {
                    Origins.Origin origin = origins.of(each.field());
                    return new RefusedLine(origin.line(), name, each.rule(), origin.column(), each.message());
                })
                .sorted(Comparator.comparingLong(RefusedLine::line))
                .toList();
    }

    static RefusedLine of(long line, String name, Violation violation) {
        return new RefusedLine(line, name, violation.rule(), violation.field(), violation.message());
    }
}
