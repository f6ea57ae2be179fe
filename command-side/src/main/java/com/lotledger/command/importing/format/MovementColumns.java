package com.lotledger.command.importing.format;

import com.lotledger.api.movement.MovementKind;
import java.util.Set;
import java.util.TreeSet;

/** Which columns a movement of each kind may fill besides those of every kind. */
final class MovementColumns {

    private static final Set<String> MOVING = Set.of("quantity", "measure", "bin", "moved_on", "document_number");
    private static final Set<String> CHOOSING = Set.of("delivery_receipt", "delivery_line", "status");
    private static final Set<String> JUDGING =
            Set.of("quantity", "measure", "bin", "delivery_receipt", "delivery_line", "reason_code", "reason");

    private MovementColumns() {}

    static Set<String> of(MovementKind kind) {
        return switch (kind) {
            case PURCHASE_RECEIPT, RECALL, RECALL_LIFTED -> Set.of();
            case TRANSFER -> together(MOVING, CHOOSING, Set.of("to_bin"));
            case SHIPMENT ->
                together(
                        MOVING,
                        Set.of("delivery_receipt", "delivery_line"),
                        Set.of("customer", "customer_name", "customer_contact", "order", "override"));
            case CUSTOMER_RETURN ->
                together(MOVING, Set.of("delivery_receipt", "delivery_line"), Set.of("customer", "reason"));
            case VENDOR_RETURN -> together(MOVING, CHOOSING, Set.of("reason"));
            case ADJUSTMENT -> together(MOVING, CHOOSING, Set.of("direction", "reason_code", "reason"));
            case WRITE_OFF -> together(MOVING, CHOOSING, Set.of("cause", "witness", "reason"));
            case LOT_CORRECTION -> together(MOVING, CHOOSING, Set.of("other_lot", "reason"));
            case UNTRACKED_STOCK -> together(MOVING, Set.of("vendor", "reason"));
            case RELEASE, REJECTION, QUARANTINE, HOLD, HOLD_LIFTED -> JUDGING;
            case LOT_MERGE, LOT_RENUMBERING -> Set.of("other_lot", "reason");
        };
    }

    @SafeVarargs
    private static Set<String> together(Set<String>... parts) {
        Set<String> all = new TreeSet<>();
        for (Set<String> each : parts) {
            all.addAll(each);
        }
        return all;
    }
}
