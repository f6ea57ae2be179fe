package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PostedLot;
import com.lotledger.api.receipt.ReceiptAssignmentView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.query.receipt.ReceiptDocument.Assignment;
import com.lotledger.query.receipt.ReceiptDocument.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the lines of a receipt with their assignments, the lots of these and when they expire (R-E09). */
final class ReceiptLines {

    private final LotExpiries expiries;

    ReceiptLines(LotExpiries expiries) {
        this.expiries = expiries;
    }

    List<ReceiptLineView> of(ReceiptDocument document) {
        Map<Integer, Line> lines = document.lines().stream().collect(Collectors.toMap(Line::line, Function.identity()));
        Map<LotId, LocalDate> known = expiriesOf(document, lines);
        Map<Integer, LotNumber> generated = document.lots().stream()
                .filter(PostedLot::generated)
                .collect(Collectors.toMap(PostedLot::line, PostedLot::lotNumber));
        Map<Integer, List<Assignment>> assignments =
                document.assignments().stream().collect(Collectors.groupingBy(Assignment::line));
        return document.lines().stream()
                .map(line ->
                        line(line, assignments.getOrDefault(line.line(), List.of()), generated.get(line.line()), known))
                .toList();
    }

    /** A posted receipt says when its lots expire; a draft names lots that may exist. */
    private Map<LotId, LocalDate> expiriesOf(ReceiptDocument document, Map<Integer, Line> lines) {
        Map<LotId, LocalDate> known = new HashMap<>();
        if (!document.lots().isEmpty()) {
            for (PostedLot lot : document.lots()) {
                if (lot.expiresOn() != null) {
                    known.put(new LotId(lot.item(), lot.lotNumber()), lot.expiresOn());
                }
            }
            return known;
        }
        Set<LotId> named = new HashSet<>();
        for (Assignment assignment : document.assignments()) {
            Line line = lines.get(assignment.line());
            if (assignment.lotNumber() != null && line != null) {
                named.add(new LotId(line.item(), assignment.lotNumber()));
            }
        }
        return named.isEmpty() ? known : expiries.of(named);
    }

    private static ReceiptLineView line(
            Line line, List<Assignment> assignments, @Nullable LotNumber generated, Map<LotId, LocalDate> expiries) {
        return new ReceiptLineView(
                line.line(),
                line.item(),
                line.description(),
                line.received(),
                line.measure(),
                line.factor(),
                line.stockMeasure(),
                line.ordered(),
                line.inventoried(),
                line.lotTracked(),
                line.proposedBin(),
                remaining(line, assignments),
                assignments.stream()
                        .map(each -> assignment(line.item(), each, generated, expiries))
                        .toList());
    }

    private static ReceiptAssignmentView assignment(
            ItemCode item, Assignment assignment, @Nullable LotNumber generated, Map<LotId, LocalDate> expiries) {
        LotNumber lotNumber = assignment.lotNumber() == null ? generated : assignment.lotNumber();
        return new ReceiptAssignmentView(
                assignment.assignment(),
                assignment.bin(),
                assignment.location(),
                assignment.quantity(),
                assignment.stockQuantity(),
                lotNumber,
                assignment.lotNumber() == null && lotNumber != null,
                lotNumber == null ? null : expiries.get(new LotId(item, lotNumber)),
                assignment.lot());
    }

    private static Quantity remaining(Line line, List<Assignment> assignments) {
        if (!line.inventoried()) {
            return Quantity.ZERO;
        }
        BigDecimal assigned =
                assignments.stream().map(each -> each.quantity().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Quantity(line.received().amount().subtract(assigned).max(BigDecimal.ZERO));
    }
}
