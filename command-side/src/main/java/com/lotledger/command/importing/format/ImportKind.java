package com.lotledger.command.importing.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file brings; in the order in which files that belong together are imported. */
public enum ImportKind {
    LOCATIONS,
    BINS,
    ITEMS,
    GTINS,
    DELIVERIES,
    MOVEMENTS;

    /** Name in addresses. */
    public String plural() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the file in a directory of files. */
    public String fileName() {
        return plural() + ".csv";
    }

    /** The column that names what a line brings. */
    public String nameColumn() {
        return columns().required().getFirst();
    }

    /** Whether later lines may build upon earlier ones, so that each waits for the one before. */
    public boolean inOrder() {
        return switch (this) {
            case LOCATIONS, BINS, ITEMS, GTINS -> true;
            case DELIVERIES, MOVEMENTS -> false;
        };
    }

    /** The kind of that name. */
    public static Optional<ImportKind> of(String plural) {
        return Stream.of(values()).filter(kind -> kind.plural().equals(plural)).findFirst();
    }

    Columns columns() {
        return switch (this) {
            case LOCATIONS -> LocationRows.COLUMNS;
            case BINS -> BinRows.COLUMNS;
            case ITEMS -> ItemRows.COLUMNS;
            case GTINS -> GtinRows.COLUMNS;
            case DELIVERIES -> DeliveryRows.COLUMNS;
            case MOVEMENTS -> MovementRows.COLUMNS;
        };
    }

    /** Makes records of the rows of a file. */
    ImportRecords records(Rows rows) {
        return switch (this) {
            case LOCATIONS -> new SingleRows(rows, nameColumn(), LocationRows::command);
            case BINS -> new SingleRows(rows, nameColumn(), BinRows::command);
            case ITEMS -> new SingleRows(rows, nameColumn(), ItemRows::command);
            case GTINS -> new SingleRows(rows, nameColumn(), GtinRows::command);
            case DELIVERIES -> new DeliveryRows(rows);
            case MOVEMENTS -> new SingleRows(rows, nameColumn(), MovementRows::command, MovementRows::keys);
        };
    }
}
