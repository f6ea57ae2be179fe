package com.lotledger.query.stock;

import com.lotledger.api.movement.Customer;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By how much a batch changes what a customer got of a delivery.
 *
 * @param firstShippedOn null when nothing was shipped
 * @param lastShippedOn null when nothing was shipped
 * @param told the customer as the last shipment told
 * @param toldAt position of that shipment; 0 when nothing was shipped
 */
record CustomerChange(
        BigDecimal shipped,
        BigDecimal returned,
        @Nullable LocalDate firstShippedOn,
        @Nullable LocalDate lastShippedOn,
        @Nullable Customer told,
        long toldAt,
        Mark mark) {

    static CustomerChange shipped(BigDecimal quantity, LocalDate day, Customer customer, Mark mark) {
        return new CustomerChange(quantity, BigDecimal.ZERO, day, day, customer, mark.position(), mark);
    }

    static CustomerChange returned(BigDecimal quantity, Mark mark) {
        return new CustomerChange(BigDecimal.ZERO, quantity, null, null, null, 0, mark);
    }

    CustomerChange plus(CustomerChange other) {
        boolean later = other.toldAt > toldAt;
        return new CustomerChange(
                shipped.add(other.shipped),
                returned.add(other.returned),
                earlier(firstShippedOn, other.firstShippedOn),
                later(lastShippedOn, other.lastShippedOn),
                later ? other.told : told,
                later ? other.toldAt : toldAt,
                mark.orLater(other.mark));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
