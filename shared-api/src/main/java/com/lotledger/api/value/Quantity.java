package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.lotledger.api.refusal.Refusal;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much, exactly: a decimal from 0 to below 10¹⁵ with at most 6 decimals (R-L02), written as text, never as a
 * floating-point number. Trailing zeros carry no meaning: {@code 6.750} is {@code 6.75}.
 */
public record Quantity(BigDecimal amount) implements Comparable<Quantity> {

    /** Most decimals of any quantity. */
    public static final int DECIMALS = 6;

    // Before the constants made of it: their constructor reads it.
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

    /** Nothing. */
    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    public Quantity {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
        if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0 || amount.scale() > DECIMALS) {
            throw refused();
        }
    }

    /** Reads plain decimal notation, such as {@code 12.5}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Quantity of(@Nullable String text) {
        if (text == null || text.length() > 22 || !PLAIN_DECIMAL.matcher(text).matches()) {
            throw refused();
        }
        return new Quantity(new BigDecimal(text));
    }

    /** Whether a measure can have so many decimals; not saying is fine. */
    public static boolean canHave(@Nullable Integer decimals) {
        return decimals == null || (decimals >= 0 && decimals <= DECIMALS);
    }

    /** A whole number. */
    public static Quantity of(long units) {
        return new Quantity(BigDecimal.valueOf(units));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.amount));
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean exceeds(Quantity other) {
        return compareTo(other) > 0;
    }

    /** How many decimals the quantity needs. */
    public int decimals() {
        return amount.scale();
    }

    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toPlainString();
    }

    private static Refusal refused() {
        return Refusal.invalid(
                "R-L02",
                null,
                "a quantity is a decimal text from 0 to below 10^15 with at most 6 decimals, such as 12.5");
    }
}
