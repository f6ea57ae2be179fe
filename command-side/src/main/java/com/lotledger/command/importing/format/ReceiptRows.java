package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one receipt and what is wrong with them. Keeps no more rows than a receipt may have. */
final class ReceiptRows {

    private final int mostRows;
    private final List<DeliveryRow> readable = new ArrayList<>();
    private final List<RefusedLine> faults = new ArrayList<>();
    private ImportRecord.Extent extent = ImportRecord.Extent.NONE;

    ReceiptRows(int mostRows) {
        this.mostRows = mostRows;
    }

    boolean accepts(@Nullable String name, Row row) {
        return Objects.equals(name, row.cell("receipt"));
    }

    void add(Row row) {
        extent = extent.with(row);
        if (extent.lines() > mostRows) {
            tooMany(row);
            return;
        }
        String name = Objects.requireNonNullElse(row.cell("receipt"), "");
        if (row.fault() != null) {
            faults.add(RefusedLine.of(row.line(), name, row.fault()));
            return;
        }
        try {
            readable.add(DeliveryRow.read(row));
        } catch (Refusal refusal) {
            faults.addAll(RefusedLine.of(refusal, name, Origins.inLine(row.line())));
        }
    }

    /** A row that stands before the receipt's and does not tell whose it is. */
    void addOwnerless(Row row) {
        extent = extent.with(row);
        if (extent.lines() <= mostRows && row.fault() != null) {
            faults.add(RefusedLine.of(row.line(), "", row.fault()));
        }
    }

    /** A row that stands behind the receipt's and does not tell whose it is. */
    void spoiledBy(Row row) {
        faults.add(RefusedLine.of(
                extent.lastLine(),
                "",
                new Violation(
                        "R-X21", null, "line " + row.line() + " cannot be read and may belong to the same receipt")));
    }

    /** The receipt, or everything that is wrong with it. */
    ImportRecord record(@Nullable String receipt) {
        String name = Objects.requireNonNullElse(receipt, "");
        faults.addAll(RowsAgree.check(readable));
        DeliveryOfRows delivery = new DeliveryOfRows(readable);
        Object command = null;
        try {
            command = readable.isEmpty() ? null : delivery.command();
        } catch (Refusal refusal) {
            faults.addAll(RefusedLine.of(refusal, name, delivery));
        }
        return command == null || !faults.isEmpty()
                ? ImportRecord.faulty(name, extent, named(name))
                : ImportRecord.readable(name, extent, command, delivery);
    }

    private void tooMany(Row row) {
        if (extent.lines() == mostRows + 1) {
            faults.add(RefusedLine.of(
                    row.line(),
                    Objects.requireNonNullElse(row.cell("receipt"), ""),
                    new Violation("R-X08", null, "a receipt has at most " + mostRows + " assignments")));
        }
    }

    private List<RefusedLine> named(String name) {
        return faults.stream()
                .sorted(Comparator.comparingLong(RefusedLine::line))
                .map(each -> new RefusedLine(each.line(), name, each.rule(), each.column(), each.message()))
                .toList();
    }
}
