package com.lotledger.command.importing.format;

import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one delivery of the rows of a receipt; rows with the same line number are one line, split over bins and lots. */
final class DeliveryOfRows implements Origins {

    private static final Pattern PATH = Pattern.compile("lines\\[(\\d+)](?:\\.assignments\\[(\\d+)])?.*");

    private final List<DeliveryRow> rows;
    private final Map<Integer, List<DeliveryRow>> byLine = new LinkedHashMap<>();

    DeliveryOfRows(List<DeliveryRow> rows) {
        this.rows = rows;
        rows.forEach(row -> byLine.computeIfAbsent(row.line().line(), line -> new ArrayList<>())
                .add(row));
    }

    RecordDelivery command() {
        Violations violations = new Violations();
        DeliveryRow.OfReceipt receipt = rows.getFirst().receipt();
        List<DeliveryLine> lines = new ArrayList<>();
        int at = 0;
        for (List<DeliveryRow> parts : byLine.values()) {
            String path = "lines[" + at++ + "]";
            DeliveryLine line = violations.collect(path, () -> line(parts));
            if (line != null) {
                lines.add(line);
            }
        }
        violations.refuseIfAny();
        return new RecordDelivery(
                receipt.receipt(),
                receipt.vendor(),
                receipt.vendorName(),
                receipt.purchaseOrder(),
                receipt.deliveryNote(),
                receipt.location(),
                receipt.receivedOn(),
                null,
                null,
                lines);
    }

    @Override
    public Origin of(@Nullable String path) {
        Matcher matcher = PATH.matcher(Objects.requireNonNullElse(path, ""));
        if (!matcher.matches()) {
            return new Origin(rows.getFirst().number(), Origins.column(path));
        }
        List<List<DeliveryRow>> lines = List.copyOf(byLine.values());
        int line = Integer.parseInt(matcher.group(1));
        List<DeliveryRow> parts = line < lines.size() ? lines.get(line) : rows;
        String assignment = matcher.group(2);
        List<DeliveryRow> assigned = assignment == null
                ? parts
                : parts.stream().filter(part -> part.assignment() != null).toList();
        int part = assignment == null ? 0 : Integer.parseInt(assignment);
        DeliveryRow found = part < assigned.size() ? assigned.get(part) : parts.getFirst();
        return new Origin(found.number(), Origins.column(path));
    }

    private static DeliveryLine line(List<DeliveryRow> parts) {
        DeliveryRow.OfLine line = parts.getFirst().line();
        Quantity sum = parts.stream().map(DeliveryRow::quantity).reduce(Quantity.ZERO, Quantity::plus);
        List<DeliveryAssignment> assignments = parts.stream()
                .map(DeliveryRow::assignment)
                .filter(Objects::nonNull)
                .toList();
        return new DeliveryLine(
                line.line(), line.item(), sum, line.measure(), line.ordered(), false, false, assignments);
    }
}
