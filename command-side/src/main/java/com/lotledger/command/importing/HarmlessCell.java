package com.lotledger.command.importing;

/** Text from a file, shown to a spreadsheet: it would run what begins like a formula. */
final class HarmlessCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private HarmlessCell() {}

    static String of(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
