package com.lotledger.query.table;

/**
 * A column of a table.
 *
 * @param name in small letters with underscores, as it stands in CSV and JSON
 * @param kind what its cells hold
 */
public record Column(String name, Kind kind) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        /** An exact decimal. */
        NUMBER,
        /** A day of the calendar. */
        DATE,
        /** A moment of time. */
        MOMENT
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column number(String name) {
        return new Column(name, Kind.NUMBER);
    }

    public static Column date(String name) {
        return new Column(name, Kind.DATE);
    }

    public static Column moment(String name) {
        return new Column(name, Kind.MOMENT);
    }

    /** The name as people read it. */
    public String title() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
    }
}
