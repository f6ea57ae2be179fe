package com.lotledger.browser;

import java.util.Locale;

/** Every page there is, with an address at which there is something to see on it. */
enum ShownPage {
    SIGN_IN("/sign-in", "/sign-in"),
    START("/", "/"),
    LOTS("/lots", "/lots"),
    LOT("/lots/{item}/{lotNumber}", "/lots/MED-1090/AH2601317");

    private final String pattern;
    private final String address;

    ShownPage(String pattern, String address) {
        this.pattern = pattern;
        this.address = address;
    }

    /** As its controller says it. */
    String pattern() {
        return pattern;
    }

    String address() {
        return address;
    }

    /** The name of its pictures, without what comes behind the dot. */
    String picture() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
