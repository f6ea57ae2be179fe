package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A movement or a sum of movements in a stock measure, exactly: may be negative, has at most 6 decimals, and is written as
 * text such as {@code -12.5}. Trailing zeros carry no meaning.
 */
public record SignedQuantity(BigDecimal amount) implements Comparable<SignedQuantity> {

    /** Nothing. */
    public static final SignedQuantity ZERO = new SignedQuantity(BigDecimal.ZERO);

    public SignedQuantity {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    /** Reads plain decimal notation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SignedQuantity of(String text) {
        return new SignedQuantity(new BigDecimal(text));
    }

    public SignedQuantity plus(SignedQuantity other) {
        return new SignedQuantity(amount.add(other.amount));
    }

    /** As much the other way round. */
    public SignedQuantity negated() {
        return new SignedQuantity(amount.negate());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(SignedQuantity other) {
        return amount.compareTo(other.amount);
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toPlainString();
    }
}
