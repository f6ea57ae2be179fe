package com.lotledger.web.page;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Addresses of pages about things whose names may hold slashes and any other sign. */
public final class Addresses {

    /** The card of a lot. */
    public String lot(ItemCode item, LotNumber lotNumber) {
        return "/lots/" + encoded(item.value()) + "/" + encoded(lotNumber.value());
    }

    /** A later part of the card of a lot. */
    public String lot(ItemCode item, LotNumber lotNumber, String cursor) {
        return lot(item, lotNumber) + "?cursor=" + encoded(cursor);
    }

    private static String encoded(String name) {
        return UriUtils.encode(name, StandardCharsets.UTF_8);
    }
}
