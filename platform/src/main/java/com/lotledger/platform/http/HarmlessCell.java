package com.lotledger.platform.http;

/**
 * Text for a cell that may be opened in a spreadsheet, which would run what begins like a formula: such a text gets an
 * apostrophe in front. So that nothing is lost, one that looks as if it had got it already gets another.
 */
public final class HarmlessCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private HarmlessCell() {}

    /** The cell for a text. */
    public static String of(String text) {
        return beginsAFormula(withoutApostrophes(text)) ? "'" + text : text;
    }

    /** The text of a cell that {@link #of} made; any other cell as it is. */
    public static String read(String cell) {
        return cell.startsWith("'") && beginsAFormula(withoutApostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static boolean beginsAFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String withoutApostrophes(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return text.substring(start);
    }
}
