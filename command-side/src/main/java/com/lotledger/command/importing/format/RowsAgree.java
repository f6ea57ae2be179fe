package com.lotledger.command.importing.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every row of a receipt says the same of the receipt, and every row of a line the same of the line (R-X23). */
final class RowsAgree {

    private static final List<Told> OF_RECEIPT = List.of(
            new Told("vendor", row -> row.receipt().vendor()),
            new Told("vendor_name", row -> row.receipt().vendorName()),
            new Told("purchase_order", row -> row.receipt().purchaseOrder()),
            new Told("delivery_note", row -> row.receipt().deliveryNote()),
            new Told("received_on", row -> row.receipt().receivedOn()),
            new Told("location", row -> row.receipt().location()));

    private static final List<Told> OF_LINE = List.of(
            new Told("item", row -> row.line().item()),
            new Told("measure", row -> row.line().measure()),
            new Told("ordered", row -> row.line().ordered()));

    private RowsAgree() {}

    private record Told(String column, Function<DeliveryRow, @Nullable Object> value) {

        Stream<RefusedLine> differing(String what, DeliveryRow first, DeliveryRow row) {
            return Objects.equals(value.apply(first), value.apply(row))
                    ? Stream.empty()
                    : Stream.of(new RefusedLine(
                            row.number(),
                            "",
                            "R-X23",
                            column,
                            "every row of a " + what + " says the same here; line " + first.number() + " says "
                                    + Objects.requireNonNullElse(value.apply(first), "nothing")));
        }
    }

    static List<RefusedLine> check(List<DeliveryRow> rows) {
        Map<Integer, DeliveryRow> firstOfLine = new HashMap<>();
        return rows.stream()
                .flatMap(row -> {
                    DeliveryRow first = firstOfLine.computeIfAbsent(row.line().line(), line -> row);
                    return Stream.concat(
                            OF_RECEIPT.stream().flatMap(told -> told.differing("receipt", rows.getFirst(), row)),
                            OF_LINE.stream().flatMap(told -> told.differing("receipt line", first, row)));
                })
                .toList();
    }
}
