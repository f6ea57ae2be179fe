package com.lotledger.command.importing.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the line and column of a file that a field of a command came from. */
@FunctionalInterface
interface Origins {

    /** Where the field at {@code path} came from; the whole command when the path is null. */
    Origin of(@Nullable String path);

    /**
     * A place in a file.
     *
     * @param line its number
     * @param column its name; null when the whole line is meant
     */
    record Origin(long line, @Nullable String column) {}

    /** Of a command made of one line. */
    static Origins inLine(long line) {
        return path -> new Origin(line, column(path));
    }

    /** The column for a path within what a line brings. */
    static @Nullable String column(@Nullable String path) {
        if (path == null) {
            return null;
        }
        String within = path.replaceFirst("^lines\\[\\d+]\\.?", "")
                .replaceFirst("^assignments\\[\\d+]\\.?", "")
                .replaceFirst("^lot\\.", "");
        String field = within.split("[.\\[]", 2)[0];
        return switch (field) {
            case "" -> null;
            case "received" -> "quantity";
            case "assignments" -> "bin";
            case "lot" -> "lot_number";
            case "expiryPolicy" -> "expiry_from";
            case "length" -> "expiry_period";
            case "unit" -> "expiry_unit";
            default -> field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        };
    }
}
