package com.lotledger.web.gs1;

/**
 * One element read from a label.
 *
 * @param identifier its application identifier, two to four digits
 * @param title what that is called on labels
 * @param value the value, as it stood there
 */
public record Element(String identifier, String title, String value) {

    @Override
    public String toString() {
        return "(" + identifier + ")" + value;
    }
}
