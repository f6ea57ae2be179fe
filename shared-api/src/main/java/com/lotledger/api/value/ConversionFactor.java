package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.lotledger.api.refusal.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many stock measures one purchase measure holds: above 0, below 10⁹, at most 16 decimals, written as text. */
public record ConversionFactor(BigDecimal value) {

    private static final int DECIMALS = 16;
    // Before the constant made of it: its constructor reads it.
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(9);

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,16})?");

    /** A measure that is the stock measure itself. */
    public static final ConversionFactor ONE = new ConversionFactor(BigDecimal.ONE);

    public ConversionFactor {
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
        if (value.signum() <= 0 || value.compareTo(LIMIT) >= 0 || value.scale() > DECIMALS) {
            throw refused();
        }
    }

    /** Reads plain decimal notation, such as {@code 20} or {@code 0.005}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConversionFactor of(@Nullable String text) {
        if (text == null || !PLAIN_DECIMAL.matcher(text).matches()) {
            throw refused();
        }
        return new ConversionFactor(new BigDecimal(text));
    }

    /** The quantity in the stock measure (R-L01), rounded half up to 6 decimals only when it needs more (R-L13). */
    public Quantity toStock(Quantity quantity) {
        BigDecimal exact = quantity.amount().multiply(value);
        return new Quantity(
                exact.scale() > Quantity.DECIMALS ? exact.setScale(Quantity.DECIMALS, RoundingMode.HALF_UP) : exact);
    }

    /** The way back (R-L04): purchase measures in one stock measure, to 16 decimals; for display only. */
    public BigDecimal inverse() {
        return BigDecimal.ONE
                .divide(value, new MathContext(34))
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }

    private static Refusal refused() {
        return Refusal.invalid(
                "R-L01", null, "a conversion factor is a decimal text above 0 and below 10^9 with at most 16 decimals");
    }
}
