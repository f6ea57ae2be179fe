package com.lotledger.api.value;

/** Numbers of GS1: digits of which the last one checks the others. */
public final class Gs1Key {

    private static final int USUAL_WEIGHT = 3;
    private static final int TEN = 10;

    private Gs1Key() {}

    static boolean isDigits(String value) {
        return !value.isEmpty() && value.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** The digits with the one that checks them. */
    public static String withCheckDigit(String digits) {
        String checked = digits + "0";
        return digits + (TEN - sum(checked)) % TEN;
    }

    /** Whether the last digit is the one that the others ask for: weighed by 3 and 1 from the right, all add up to tens. */
    public static boolean checks(String digits) {
        return sum(digits) == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            boolean weighed = (digits.length() - at) % 2 == 0;
            sum += (digits.charAt(at) - '0') * (weighed ? USUAL_WEIGHT : 1);
        }
        return sum % TEN;
    }
}
