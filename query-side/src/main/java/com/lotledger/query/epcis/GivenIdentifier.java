package com.lotledger.query.epcis;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.LotNumber;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads identifiers that a partner asks with: GS1 Digital Links of any host, or EPC URNs. */
final class GivenIdentifier {

    private static final Pattern CLASS_LINK =
            Pattern.compile("https?://[^?#]+/01/(\\d{8,14})(?:/10/([^/?#]+))?/?(?:[?#].*)?");
    private static final Pattern LOT_URN = Pattern.compile("urn:epc:class:lgtin:(\\d+)\\.(\\d)(\\d*)\\.([^.]+)");
    private static final Pattern ITEM_URN = Pattern.compile("urn:epc:idpat:sgtin:(\\d+)\\.(\\d)(\\d*)\\.\\*");
    private static final Pattern PLACE_LINK = Pattern.compile("https?://[^?#]+/414/(\\d{13})(?:/254/0)?/?(?:[?#].*)?");
    private static final Pattern PLACE_URN = Pattern.compile("urn:epc:id:sgln:(\\d+)\\.(\\d*)\\.0");

    private GivenIdentifier() {}

    static EpcClass epcClass(String parameter, String text) {
        Matcher link = CLASS_LINK.matcher(text);
        if (link.matches()) {
            return epcClass(parameter, () -> new Gtin(link.group(1)), link.group(2));
        }
        Matcher lot = LOT_URN.matcher(text);
        if (lot.matches()) {
            return epcClass(parameter, () -> gtin(lot), lot.group(4));
        }
        Matcher item = ITEM_URN.matcher(text);
        if (item.matches()) {
            return epcClass(parameter, () -> gtin(item), null);
        }
        throw refused(parameter, "https://id.gs1.org/01/<GTIN>, with /10/<lot> for one lot, or the same as an EPC URN");
    }

    static Gln place(String parameter, String text) {
        Matcher link = PLACE_LINK.matcher(text);
        if (link.matches()) {
            return read(parameter, () -> new Gln(link.group(1)));
        }
        Matcher urn = PLACE_URN.matcher(text);
        if (urn.matches()) {
            return read(parameter, () -> Gln.withoutCheckDigit(urn.group(1) + urn.group(2)));
        }
        throw refused(parameter, "https://id.gs1.org/414/<GLN>, or the same as an EPC URN");
    }

    /** Prefix, indicator and item reference stand in another order in an URN than in a GTIN. */
    private static Gtin gtin(Matcher urn) {
        return Gtin.withoutCheckDigit(urn.group(2) + urn.group(1) + urn.group(3));
    }

    private static EpcClass epcClass(String parameter, Reading<Gtin> gtin, @Nullable String lot) {
        Gtin found = read(parameter, gtin);
        return new EpcClass(
                found,
                lot == null
                        ? null
                        : read(
                                parameter,
                                () -> new LotNumber(
                                        URLDecoder.decode(lot.replace("+", "%2B"), StandardCharsets.UTF_8))));
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T read(String parameter, Reading<T> reading) {
        try {
            return reading.read();
        } catch (Refusal refusal) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    refusal.violations().stream()
                            .map(each -> each.within(parameter))
                            .toList());
        } catch (IllegalArgumentException notEncoded) {
            throw refused(parameter, "signs encoded as %2F");
        }
    }

    private static Refusal refused(String parameter, String expected) {
        return Refusal.invalid("R-X14", parameter, "expected " + expected);
    }
}
