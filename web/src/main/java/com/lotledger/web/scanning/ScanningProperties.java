package com.lotledger.web.scanning;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this site's scanners are set up: properties {@code lotledger.scanning.*}.
 *
 * @param separator what they send for FNC1 between elements, besides the sign GS (0x1D), which is always understood; such as
 *     {@code |} or {@code <GS>}
 * @param separatorsAreSent whether all of them are known to send separators, so that an element of open length that runs to the end
 *     of a scan is what it seems to be
 */
@ConfigurationProperties("lotledger.scanning")
record ScanningProperties(@Nullable String separator, boolean separatorsAreSent) {

    private static final String IN_VALUES_TOO = "!\"%&'()*+,-./:;<=>?_";

    ScanningProperties {
        if (separator != null && separator.length() == 1 && mayStandInAValue(separator.charAt(0))) {
            throw new IllegalArgumentException(
                    "lotledger.scanning.separator must be a sign that no value on a label holds, not " + separator);
        }
    }

    /** The scan with the separator it should have come with. */
    String separated(String scanned) {
        return separator == null || separator.isEmpty() ? scanned : scanned.replace(separator, "\u001d");
    }

    private static boolean mayStandInAValue(char sign) {
        return Character.isLetterOrDigit(sign) || IN_VALUES_TOO.indexOf(sign) >= 0;
    }
}
