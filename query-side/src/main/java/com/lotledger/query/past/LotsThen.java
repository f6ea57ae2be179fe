package com.lotledger.query.past;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.lotname.LotNames;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which lot a name meant, and when lots expired, by what was known then. */
@Component
public final class LotsThen {

    private static final int MOST_RENUMBERINGS = 100;

    private final JdbcClient database;
    private final LotNames names;

    LotsThen(JdbcClient database, LotNames names) {
        this.database = database;
        this.names = names;
    }

    /** The number that the lot had then; null when the name meant no lot, or as a vendor's number more than one. */
    public @Nullable LotNumber meantBy(ItemCode item, LotNumber name, Then then) {
        LotNumber own = numberThen(item, name, then);
        if (own != null) {
            return own;
        }
        LotNumber now = names.meantBy(item, name);
        if (now == null) {
            return null;
        }
        List<LotNumber> found = Stream.concat(Stream.of(now), names.formerNumbersOf(item, now).stream())
                .map(number -> numberThen(item, number, then))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** The numbers that the lot of this number had had before, at most 500. */
    public List<LotNumber> formerNumbersOf(ItemCode item, LotNumber lot, Then then) {
        LotNumber now = names.meantBy(item, lot);
        return now == null
                ? List.of()
                : names.formerNumbersOf(item, now).stream()
                        .filter(former -> !former.equals(lot) && lot.equals(numberThen(item, former, then)))
                        .toList();
    }

    private @Nullable LotNumber numberThen(ItemCode item, LotNumber number, Then then) {
        String found = database.sql("""
                        WITH RECURSIVE renumbered (lot_number, depth) AS (
                            SELECT lot_number, 0 FROM views.lot WHERE item = :item AND lot_number = :number AND %s
                            UNION ALL
                            SELECT lot.replaced_by, depth + 1 FROM renumbered
                            JOIN views.lot ON lot.item = :item AND lot.lot_number = renumbered.lot_number
                            WHERE lot.replaced_by IS NOT NULL AND depth < %d AND %s)
                        SELECT lot_number FROM renumbered ORDER BY depth DESC LIMIT 1
                        """.formatted(
                                then.position() == null ? "true" : "created_position <= " + then.position(),
                                MOST_RENUMBERINGS,
                                then.holds("lot.replaced_position", "lot.replaced_on")))
                .param("item", item.value())
                .param("number", number.value())
                .query(String.class)
                .optional()
                .orElse(null);
        return found == null ? null : new LotNumber(found);
    }

    /** Expression: when a lot expired, by what was known then; never null. */
    public static String expiry(Then then, String lot) {
        return """
                coalesce((SELECT change.expires_on FROM views.lot_expiry AS change
                    WHERE change.item = %1$s.item AND change.lot_number = %1$s.lot_number AND %2$s
                    ORDER BY change.position DESC LIMIT 1), %1$s.first_expires_on)
                """.formatted(lot, then.holds("change.position", "change.business_date"));
    }
}
