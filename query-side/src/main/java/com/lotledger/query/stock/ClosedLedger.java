package com.lotledger.query.stock;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the ledger is closed (see the decision record on questions about the past). A stretch is a run of positions. The first
 * movements of a lot are in no account, because they are read as fast one by one; nor do the first entries of an account have
 * a calendar.
 */
public final class ClosedLedger {

    /** Positions of a stretch. */
    public static final int STRETCH = 1024;

    /** A stretch is closed when events are so far beyond it: those still on their way are younger. */
    static final int SLACK = 4 * STRETCH;

    /** Movements of a lot that are in no account. */
    public static final int EARLY_MOVEMENTS = 64;

    /** Entries of an account that are in no calendar. */
    public static final int EARLY_ENTRIES = 32;

    private static final String SEPARATOR = "U&'\\001f'";

    private ClosedLedger() {}

    /** What accounts are kept of, and by which columns of the ledger. */
    public enum Grain {
        /** An item's stock by status; without status outside lots. */
        ITEM("location", "coalesce(status, '')"),
        /** An item's stock in a bin. */
        BIN("bin", "location"),
        /** A lot's stock; also that outside lots. */
        LOT("bin", "location", "coalesce(status, '')"),
        /** A delivery's stock in a lot. */
        DELIVERY("receipt", "line", "bin", "location", "status", "coalesce(status_before, '')"),
        /** What a customer got of a delivery in a lot, below zero, or gave back. */
        CUSTOMER("receipt", "line", "customer", "kind"),
        /** What came into a lot or left it. */
        KIND("kind", "sign(quantity)::integer");

        private final String account;

        Grain(String... columns) {
            this.account = account(List.of(columns));
        }

        /** The account of a row of the ledger. */
        String account() {
            return account;
        }

        /** The account of these values, each an expression. */
        public static String account(List<String> values) {
            return values.stream()
                    .map(value -> "(" + value + ")::text")
                    .collect(Collectors.joining(" || " + SEPARATOR + " || "));
        }

        /** A value of an account, counted from 1. */
        public static String part(String account, int number) {
            return "split_part(" + account + ", " + SEPARATOR + ", " + number + ")";
        }

        /** Beginning of the accounts with these first values. */
        public static String beginning(List<String> values) {
            return account(values) + " || " + SEPARATOR;
        }

        /** What sorts behind all accounts with these first values. */
        public static String end(List<String> values) {
            return account(values) + " || ' '";
        }
    }

    /** How many stretches are over and done with when the ledger has reached a position. */
    static long due(long reached) {
        return Math.max(0, (reached + 1 - SLACK) / STRETCH);
    }
}
