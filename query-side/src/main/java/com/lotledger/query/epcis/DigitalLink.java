package com.lotledger.query.epcis;

import com.lotledger.api.value.Gln;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.LotNumber;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes GS1 identifiers as GS1 Digital Links, which EPCIS allows and which need no knowledge of company prefixes. */
final class DigitalLink {

    private static final String HOST = "https://id.gs1.org";
    private static final int LONGEST_LOT = 20;
    private static final String SIGNS = "!\"%&'()*+,-./:;<=>?_";

    private DigitalLink() {}

    /** Whether GS1 allows the number of a lot: at most 20 of its 82 characters (R-V03). */
    static boolean allows(LotNumber lot) {
        return lot.value().length() <= LONGEST_LOT && lot.value().chars().allMatch(DigitalLink::allowed);
    }

    static URI of(EpcClass epcClass) {
        String item = HOST + "/01/" + epcClass.gtin();
        return URI.create(
                epcClass.lot() == null
                        ? item
                        : item + "/10/" + encoded(epcClass.lot().value()));
    }

    static URI of(Gln gln) {
        return URI.create(HOST + "/414/" + gln);
    }

    /** The item alone. */
    static URI of(Gtin gtin) {
        return of(new EpcClass(gtin, null));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean allowed(int each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || SIGNS.indexOf(each) >= 0;
    }
}
