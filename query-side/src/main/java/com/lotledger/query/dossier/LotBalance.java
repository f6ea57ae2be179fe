package com.lotledger.query.dossier;

import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.WriteOffCause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Where everything of a lot went that is in the scope of a case, as the signed changes of its events add up. */
final class LotBalance {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What a change counts as. */
    private enum Part {
        RECEIVED,
        MOVED_IN,
        MOVED_OUT,
        SHIPPED,
        RETURNED_BY_CUSTOMERS,
        RETURNED_TO_VENDOR,
        DESTROYED,
        OTHER_WRITE_OFFS,
        ADJUSTED,
        WITHIN
    }

    private final Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
    private final Map<String, BigDecimal> variances = new TreeMap<>();
    private BigDecimal onHand = BigDecimal.ZERO;

    void receive(BigDecimal quantity) {
        parts.merge(Part.RECEIVED, quantity, BigDecimal::add);
        onHand = onHand.add(quantity);
    }

    void move(MovementDocument document, BigDecimal quantity) {
        Part part = partOf(document, quantity);
        parts.merge(part, quantity, BigDecimal::add);
        onHand = onHand.add(quantity);
        if (part == Part.ADJUSTED) {
            String code = document.reasonCode() == null
                    ? "no code"
                    : document.reasonCode().value();
            variances.merge(code, quantity, BigDecimal::add);
        }
    }

    private static Part partOf(MovementDocument document, BigDecimal quantity) {
        return switch (document.kind()) {
            case SHIPMENT -> Part.SHIPPED;
            case CUSTOMER_RETURN -> Part.RETURNED_BY_CUSTOMERS;
            case VENDOR_RETURN -> Part.RETURNED_TO_VENDOR;
            case WRITE_OFF -> document.cause() == WriteOffCause.DESTROYED ? Part.DESTROYED : Part.OTHER_WRITE_OFFS;
            case ADJUSTMENT -> Part.ADJUSTED;
            case LOT_CORRECTION, LOT_MERGE, LOT_RENUMBERING -> quantity.signum() < 0 ? Part.MOVED_OUT : Part.MOVED_IN;
            case UNTRACKED_STOCK -> Part.MOVED_IN;
            default -> Part.WITHIN;
        };
    }

    BigDecimal received() {
        return part(Part.RECEIVED);
    }

    BigDecimal movedIn() {
        return part(Part.MOVED_IN);
    }

    BigDecimal onHand() {
        return onHand;
    }

    BigDecimal shipped() {
        return part(Part.SHIPPED).negate();
    }

    BigDecimal returnedByCustomers() {
        return part(Part.RETURNED_BY_CUSTOMERS);
    }

    BigDecimal returnedToVendor() {
        return part(Part.RETURNED_TO_VENDOR).negate();
    }

    BigDecimal destroyed() {
        return part(Part.DESTROYED).negate();
    }

    BigDecimal otherWriteOffs() {
        return part(Part.OTHER_WRITE_OFFS).negate();
    }

    BigDecimal movedOut() {
        return part(Part.MOVED_OUT).negate();
    }

    BigDecimal adjusted() {
        return part(Part.ADJUSTED);
    }

    /** How much of what came in is where a document says, in percent; adjustments are what is not. */
    BigDecimal accountedPercent() {
        BigDecimal came = received().add(movedIn());
        if (came.signum() == 0) {
            return HUNDRED;
        }
        return came.add(adjusted()).multiply(HUNDRED).divide(came, 2, RoundingMode.HALF_UP);
    }

    String varianceReasons() {
        StringBuilder text = new StringBuilder();
        variances.forEach((code, quantity) -> text.append(text.isEmpty() ? "" : "; ")
                .append(code)
                .append(' ')
                .append(quantity.stripTrailingZeros().toPlainString()));
        return text.toString();
    }

    /** Whether anything of it is in the scope. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    private BigDecimal part(Part part) {
        return parts.getOrDefault(part, BigDecimal.ZERO);
    }
}
