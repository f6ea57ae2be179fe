package com.lotledger.web.gs1;

import java.util.regex.Pattern;

/**
 * An identifier, or several of which some digits are open.
 *
 * @param text digits, with n for any digit
 */
record CodePattern(String text) {

    boolean means(String code) {
        return Pattern.matches(text.replace("n", "[0-9]"), code);
    }
}
