package com.lotledger.command.importing;

/**
 * How much of a file met the same fate.
 *
 * @param records items, locations, bins or receipts
 * @param lines the lines they stand on
 */
public record ImportCount(long records, long lines) {

    static final ImportCount NONE = new ImportCount(0, 0);

    ImportCount plus(int moreLines) {
        return new ImportCount(records + 1, lines + moreLines);
    }
}
