package com.lotledger.command.importing.format;

import static java.util.Objects.requireNonNull;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of {@code movements.csv}: one movement each, of the kind its cell says. */
final class MovementRows {

    static final Columns COLUMNS = new Columns(
            List.of("movement", "kind", "item", "lot_number"),
            List.of(
                    "quantity",
                    "measure",
                    "bin",
                    "to_bin",
                    "delivery_receipt",
                    "delivery_line",
                    "status",
                    "moved_on",
                    "document_number",
                    "customer",
                    "customer_name",
                    "customer_contact",
                    "order",
                    "vendor",
                    "other_lot",
                    "direction",
                    "cause",
                    "witness",
                    "reason_code",
                    "reason",
                    "override"));

    private static final Set<String> OF_EVERY_KIND = Set.of("movement", "kind", "item", "lot_number");

    private MovementRows() {}

    static Object command(Cells cells, Violations violations) {
        MovementId movement = cells.required("movement", MovementId::new);
        MovementKind kind = cells.required("kind", Cells.oneOf(MovementKind.class));
        ItemCode item = cells.required("item", ItemCode::new);
        LotNumber lotNumber = cells.required("lot_number", LotNumber::new);
        violations
                .unless(
                        kind != MovementKind.PURCHASE_RECEIPT,
                        "R-X22",
                        "kind",
                        "deliveries come in a file of their own")
                .unless(
                        kind != MovementKind.RECALL && kind != MovementKind.RECALL_LIFTED,
                        "R-X22",
                        "kind",
                        "what a recall stops is told in its case");
        if (kind != null) {
            refuseForeign(kind, cells, violations);
        }
        violations.refuseIfAny();
        StockMovementCommand command = new MovementRow(
                        requireNonNull(movement), requireNonNull(item), requireNonNull(lotNumber), cells, violations)
                .command(requireNonNull(kind));
        violations.refuseIfAny();
        return command;
    }

    /** A movement waits for the one before of the same lot, and of the other lot it touches. */
    static Set<String> keys(Row row) {
        Set<String> keys = new TreeSet<>();
        String item = row.cell("item");
        add(keys, "movement", row.cell("movement"));
        add(keys, "lot " + item, row.cell("lot_number"));
        add(keys, "lot " + item, row.cell("other_lot"));
        return keys;
    }

    private static void add(Set<String> keys, String sort, @Nullable String name) {
        if (name != null) {
            keys.add(sort + " " + name);
        }
    }

    private static void refuseForeign(MovementKind kind, Cells cells, Violations violations) {
        Set<String> own = MovementColumns.of(kind);
        for (String column : COLUMNS.optional()) {
            violations.unless(
                    own.contains(column) || OF_EVERY_KIND.contains(column) || cells.isEmpty(column),
                    "R-X22",
                    column,
                    "a movement of kind " + kind + " has no " + column.replace('_', ' '));
        }
    }
}
