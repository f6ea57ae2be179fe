package com.lotledger.query.epcis;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.query.epcis.EpcisEvent.Action;
import org.jspecify.annotations.Nullable;

/**
 * In which words of the Core Business Vocabulary something is told.
 *
 * @param bizStep what was done
 * @param disposition what is true of it afterwards
 * @param stays whether it is at the location afterwards
 */
record Telling(Action action, String bizStep, @Nullable String disposition, boolean stays) {

    static final Telling FIRST_SEEN = new Telling(Action.ADD, "commissioning", "active", true);
    static final Telling RECEIVED = new Telling(Action.OBSERVE, "receiving", "in_progress", true);
    static final Telling SHIPPED = new Telling(Action.OBSERVE, "shipping", "in_transit", false);
    static final Telling CAME_BACK = new Telling(Action.OBSERVE, "receiving", "returned", true);
    static final Telling WENT_BACK = new Telling(Action.OBSERVE, "shipping", "returned", false);
    static final Telling LEFT = new Telling(Action.OBSERVE, "departing", "in_transit", false);
    static final Telling ARRIVED = new Telling(Action.OBSERVE, "arriving", "in_progress", true);

    /** What quality says of it. */
    static Telling judged(QualityStatus status) {
        return switch (status) {
            case RELEASED -> new Telling(Action.OBSERVE, "inspecting", "conformant", true);
            case REJECTED -> new Telling(Action.OBSERVE, "inspecting", "non_conformant", true);
            case QUARANTINED, ON_HOLD -> new Telling(Action.OBSERVE, "holding", "non_sellable_other", true);
            case RECALLED -> new Telling(Action.OBSERVE, "holding", "recalled", true);
        };
    }

    /** Why it is no more. */
    static Telling gone(WriteOffCause cause) {
        return switch (cause) {
            case DESTROYED -> new Telling(Action.DELETE, "destroying", "destroyed", false);
            case SAMPLE -> new Telling(Action.DELETE, "sampling", null, false);
            case EXPIRY -> new Telling(Action.DELETE, "decommissioning", "expired", false);
            case DAMAGE -> new Telling(Action.DELETE, "decommissioning", "damaged", false);
        };
    }
}
