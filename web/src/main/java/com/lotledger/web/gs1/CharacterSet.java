package com.lotledger.web.gs1;

/** The signs a field may hold. */
enum CharacterSet {
    DIGITS("digits") {
        @Override
        boolean has(char sign) {
            return sign >= '0' && sign <= '9';
        }
    },
    EIGHTY_TWO("letters, digits and the signs ! \" % & ' ( ) * + , - . / : ; < = > ? _") {
        @Override
        boolean has(char sign) {
            return isLetterOrDigit(sign) || "!\"%&'()*+,-./:;<=>?_".indexOf(sign) >= 0;
        }
    },
    THIRTY_NINE("capital letters, digits and the signs # - /") {
        @Override
        boolean has(char sign) {
            return DIGITS.has(sign) || (sign >= 'A' && sign <= 'Z') || "#-/".indexOf(sign) >= 0;
        }
    },
    SIXTY_FOUR("letters, digits and the signs - _ =") {
        @Override
        boolean has(char sign) {
            return isLetterOrDigit(sign) || "-_=".indexOf(sign) >= 0;
        }
    };

    private final String told;

    CharacterSet(String told) {
        this.told = told;
    }

    abstract boolean has(char sign);

    boolean holds(String text) {
        return text.chars().allMatch(each -> has((char) each));
    }

    String told() {
        return told;
    }

    static CharacterSet of(char letter) {
        return switch (letter) {
            case 'N' -> DIGITS;
            case 'X' -> EIGHTY_TWO;
            case 'Y' -> THIRTY_NINE;
            case 'Z' -> SIXTY_FOUR;
            default -> throw new IllegalArgumentException("no set of signs is called " + letter);
        };
    }

    private static boolean isLetterOrDigit(char sign) {
        return DIGITS.has(sign) || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }
}
