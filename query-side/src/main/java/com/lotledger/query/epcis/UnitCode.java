package com.lotledger.query.epcis;

import com.lotledger.api.value.Measure;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Codes of UN/ECE Recommendation 20 for measures of weight, volume, length and area. Anything else counts the trade item that
 * carries the GTIN, and EPCIS counts without a unit (R-V05).
 */
final class UnitCode {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("MG", "MGM"),
            Map.entry("G", "GRM"),
            Map.entry("KG", "KGM"),
            Map.entry("T", "TNE"),
            Map.entry("OZ", "ONZ"),
            Map.entry("LB", "LBR"),
            Map.entry("ML", "MLT"),
            Map.entry("CL", "CLT"),
            Map.entry("DL", "DLT"),
            Map.entry("L", "LTR"),
            Map.entry("HL", "HLT"),
            Map.entry("GAL", "GLL"),
            Map.entry("M3", "MTQ"),
            Map.entry("MM", "MMT"),
            Map.entry("CM", "CMT"),
            Map.entry("M", "MTR"),
            Map.entry("IN", "INH"),
            Map.entry("FT", "FOT"),
            Map.entry("YD", "YRD"),
            Map.entry("M2", "MTK"),
            Map.entry("CM2", "CMK"),
            Map.entry("FT2", "FTK"));

    private UnitCode() {}

    /** The code of a measure, which may be called so itself; null for what is counted. */
    static @Nullable String of(Measure measure) {
        String name = measure.value().toUpperCase(Locale.ROOT);
        return CODES.entrySet().stream()
                .filter(code -> code.getKey().equals(name) || code.getValue().equals(name))
                .map(Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
