package com.lotledger.api.refusal;

/** What free text may hold: the store keeps no NUL and no half of a surrogate pair, and answers must show what was typed. */
public final class PlainText {

    private PlainText() {}

    /** Whether every character can be kept and shown; line breaks and tabs can. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::plain);
    }

    private static boolean plain(int each) {
        return each == '\n'
                || each == '\t'
                || each == '\r'
                || (!Character.isISOControl(each) && Character.getType(each) != Character.SURROGATE);
    }
}
