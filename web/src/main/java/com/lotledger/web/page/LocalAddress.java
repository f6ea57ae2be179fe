package com.lotledger.web.page;

/** Where a form leads back to: only to pages of this program. */
final class LocalAddress {

    private LocalAddress() {}

    static String of(String given) {
        boolean local = given.startsWith("/") && !given.startsWith("//") && !given.contains("\\");
        return local && given.chars().noneMatch(Character::isISOControl) ? given : "/";
    }
}
