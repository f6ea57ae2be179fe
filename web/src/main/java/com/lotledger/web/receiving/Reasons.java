package com.lotledger.web.receiving;

import com.lotledger.api.receipt.ReceiptAssignmentView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Violation;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Why a posting was refused, each reason where it belongs. */
record Reasons(List<Violation> violations) {

    Reasons {
        violations = List.copyOf(violations);
    }

    /** What concerns no line that the receipt has. */
    List<Violation> ofReceipt(List<ReceiptLineView> lines) {
        return those(field -> lines.stream().noneMatch(line -> isWithin(field, path(line))));
    }

    /** What concerns a line, but none of its parts. */
    List<Violation> of(ReceiptLineView line) {
        return those(field -> isWithin(field, path(line))
                && line.assignments().stream().noneMatch(part -> isWithin(field, path(line, part))));
    }

    /** What concerns a part of a line. */
    List<Violation> of(ReceiptLineView line, ReceiptAssignmentView part) {
        return those(field -> isWithin(field, path(line, part)));
    }

    private List<Violation> those(Predicate<@Nullable String> place) {
        return violations.stream().filter(each -> place.test(each.field())).toList();
    }

    private static String path(ReceiptLineView line) {
        return "lines[line=" + line.line() + "]";
    }

    private static String path(ReceiptLineView line, ReceiptAssignmentView part) {
        return path(line) + ".assignments[assignment=" + part.assignment() + "]";
    }

    private static boolean isWithin(@Nullable String field, String path) {
        return field != null && field.startsWith(path);
    }
}
