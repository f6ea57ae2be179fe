package com.lotledger.web.receiving;

import com.lotledger.web.gs1.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scan said, told beside what it filled.
 *
 * @param item the item or bin it is on
 * @param elements everything it said
 * @param serial a serial number, which is not kept
 * @param quantityLeftOut whether its quantity is in another measure than the line
 * @param lotKnownAs the number of the lot that the label's number leads to; null when it is the same
 * @param lotOfVendor whether its lot number goes with the vendor's numbers, because here one is generated
 */
record ScanSummary(
        String item,
        List<Element> elements,
        @Nullable String serial,
        boolean quantityLeftOut,
        @Nullable String lotKnownAs,
        boolean lotOfVendor) {

    ScanSummary {
        elements = List.copyOf(elements);
    }

    static ScanSummary ofBin(String bin) {
        return new ScanSummary(bin, List.of(), null, false, null, false);
    }
}
