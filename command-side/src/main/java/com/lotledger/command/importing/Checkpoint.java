package com.lotledger.command.importing;

import com.lotledger.command.importing.format.ImportRecord;

/**
 * How far a file is settled: nothing before this line needs to be looked at again.
 *
 * @param line number of the last settled line
 * @param received what was new
 * @param unchanged what was known already, with the same content
 * @param refused what was refused
 * @param reportLength bytes of the report written for those lines
 */
record Checkpoint(long line, ImportCount received, ImportCount unchanged, ImportCount refused, long reportLength) {

    static final Checkpoint START = new Checkpoint(0, ImportCount.NONE, ImportCount.NONE, ImportCount.NONE, 0);

    long lines() {
        return received.lines() + unchanged.lines() + refused.lines();
    }

    Checkpoint received(ImportRecord record) {
        return new Checkpoint(record.lastLine(), received.plus(record.lines()), unchanged, refused, reportLength);
    }

    Checkpoint unchanged(ImportRecord record) {
        return new Checkpoint(record.lastLine(), received, unchanged.plus(record.lines()), refused, reportLength);
    }

    Checkpoint refused(ImportRecord record, long reportLengthNow) {
        return new Checkpoint(record.lastLine(), received, unchanged, refused.plus(record.lines()), reportLengthNow);
    }
}
