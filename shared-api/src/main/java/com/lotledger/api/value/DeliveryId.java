package com.lotledger.api.value;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import java.util.Comparator;

/**
 * Which delivery of a lot: one line of one purchase receipt. Stock that came into a lot by a movement instead, because it
 * was in no lot before, carries the name of that movement and line 0.
 *
 * @param receipt name of the receipt
 * @param line its line, 1 or more; 0 with the name of a movement
 */
public record DeliveryId(ReceiptId receipt, int line) implements Comparable<DeliveryId> {

    /** The line of stock that no receipt line brought into the lot. */
    public static final int OF_A_MOVEMENT = 0;

    private static final Comparator<DeliveryId> ORDER =
            Comparator.comparing(DeliveryId::receipt).thenComparingInt(DeliveryId::line);

    public DeliveryId {
        new Violations().required("receipt", receipt).refuseIfAny();
        if (line < OF_A_MOVEMENT) {
            throw Refusal.invalid("R-X14", "line", "a line is a whole number, 0 or more");
        }
    }

    @Override
    public int compareTo(DeliveryId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return receipt + " line " + line;
    }
}
