package com.lotledger.web.gs1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scan says of the goods it is on.
 *
 * @param gtin of the item, 14 digits; of the content when the label is that of a case (02)
 * @param lotNumber the lot number (10)
 * @param expiresOn use-by date (17), or else best-before date (15)
 * @param manufacturedOn production date (11), or else packaging date (13)
 * @param serial the serial number (21)
 * @param quantity count (37, 30) or net weight in kilograms (310n)
 * @param elements everything the label said
 */
public record ScannedGoods(
        @Nullable String gtin,
        @Nullable String lotNumber,
        @Nullable DateOnLabel expiresOn,
        @Nullable DateOnLabel manufacturedOn,
        @Nullable String serial,
        @Nullable BigDecimal quantity,
        List<Element> elements) {

    /** A label that says nothing of the goods. */
    public static final ScannedGoods NOTHING = new ScannedGoods(null, null, null, null, null, null, List.of());

    public ScannedGoods {
        elements = List.copyOf(elements);
    }

    static ScannedGoods of(List<Element> elements, LocalDate today) {
        return new ScannedGoods(
                first(elements, "01", "02"),
                first(elements, "10"),
                date(first(elements, "17", "15"), today, true),
                date(first(elements, "11", "13"), today, false),
                first(elements, "21"),
                quantity(elements),
                elements);
    }

    private static @Nullable DateOnLabel date(@Nullable String digits, LocalDate today, boolean lastDay) {
        return digits == null ? null : DateOnLabel.read(digits, today, lastDay);
    }

    private static @Nullable BigDecimal quantity(List<Element> elements) {
        String count = first(elements, "37", "30");
        if (count != null) {
            return new BigDecimal(count);
        }
        return elements.stream()
                .filter(each -> each.identifier().startsWith("310"))
                .map(each -> new BigDecimal(each.value())
                        .movePointLeft(Character.digit(each.identifier().charAt(3), 10)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(List<Element> elements, String... codes) {
        for (String code : codes) {
            for (Element each : elements) {
                if (each.identifier().equals(code)) {
                    return each.value();
                }
            }
        }
        return null;
    }
}
