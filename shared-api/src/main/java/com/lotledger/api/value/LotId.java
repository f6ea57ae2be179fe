package com.lotledger.api.value;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/** A lot is its item and its number (R-D03): the same number may stand for other lots of other items. */
public record LotId(ItemCode item, LotNumber number) implements Comparable<LotId> {

    private static final Comparator<LotId> ORDER =
            Comparator.comparing(LotId::item).thenComparing(LotId::number);
    private static final int LONGEST_STREAM = 200;

    /**
     * Name of the event stream. Two lots never share one: the parts are encoded so that the slash only separates, and a
     * name too long for the store gives way to its digest, marked by a sign that no encoded number holds.
     */
    public String stream() {
        String plain = "lot/" + encode(item.value()) + "/" + encode(number.value());
        return plain.length() <= LONGEST_STREAM ? plain : "lot/" + encode(item.value()) + "/#" + digest(number.value());
    }

    @Override
    public int compareTo(LotId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return item + " lot " + number;
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static String digest(String part) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
