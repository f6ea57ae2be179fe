package com.lotledger.api.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * One value that differs between a live row and the copied one.
 *
 * @param view the read model
 * @param table its table
 * @param key the key of the row, as JSON
 * @param item the item that the row is about, where it is about one
 * @param lotNumber the lot, likewise
 * @param bin the bin, likewise
 * @param column the column; null when the row is only on one side
 * @param live the live value, or the whole row as JSON; null for none
 * @param copied the copied value, or the whole row as JSON; null for none
 * @param cause why it may differ
 */
public record ViewDifferenceView(
        String view,
        String table,
        String key,
        @Nullable String item,
        @Nullable String lotNumber,
        @Nullable String bin,
        @Nullable String column,
        @Nullable String live,
        @Nullable String copied,
        Cause cause) {

    /** Why a value may differ. */
    public enum Cause {
        /** Both stood at the same position: one of the two is wrong. */
        FAULT,
        /** The live row says that an event after the copy's position made it. */
        LATER_EVENT,
        /** The live rows are further; the row itself does not tell whether that is why. */
        NOT_TOLD
    }
}
