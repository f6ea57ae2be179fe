package com.lotledger.query.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cells as texts: numbers without useless zeros, dates and moments as ISO 8601 says. */
public final class CellText {

    private CellText() {}

    /** The text of a cell; empty for nothing. */
    public static String of(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> cell.toString();
        };
    }
}
