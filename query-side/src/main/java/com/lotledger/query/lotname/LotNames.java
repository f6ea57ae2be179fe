package com.lotledger.query.lotname;

import com.lotledger.api.lot.LotCardView.Name;
import com.lotledger.api.lot.LotCardView.NameKind;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the names of lots (R-S17). */
@Component
public final class LotNames {

    private static final int MOST = 500;
    private static final int VENDORS_NUMBER = 3;

    // A replaced lot stands for itself only until its alias is there.
    private static final String MEANT = """
            SELECT lot_number, likeness FROM (
                SELECT lot_number, CASE WHEN replaced_by IS NULL THEN 1 ELSE 4 END AS likeness
                    FROM views.lot WHERE item = ? AND lot_number = ?
                UNION ALL SELECT lot_number, CASE kind WHEN 'ALIAS' THEN 2 ELSE 3 END
                    FROM views.lot_name WHERE item = ? AND name = ?) AS found
            ORDER BY likeness LIMIT 2
            """;

    private final JdbcClient database;

    LotNames(JdbcClient database) {
        this.database = database;
    }

    /** The number that the lot has now; null when the name means no lot, or as a vendor's number more than one. */
    public @Nullable LotNumber meantBy(ItemCode item, LotNumber name) {
        List<Meant> found = database.sql(MEANT)
                .params(item.value(), name.value(), item.value(), name.value())
                .query((row, number) -> new Meant(new LotNumber(row.getString(1)), row.getInt(2)))
                .list();
        boolean several = found.size() > 1
                && found.getFirst().likeness() == VENDORS_NUMBER
                && found.getLast().likeness() == VENDORS_NUMBER;
        return found.isEmpty() || several ? null : found.getFirst().lot();
    }

    /** The other names of a lot, at most 500. */
    public List<Name> of(ItemCode item, LotNumber lot) {
        return database.sql(
                        "SELECT name, kind FROM views.lot_name WHERE item = ? AND lot_number = ? ORDER BY 1, 2 LIMIT ?")
                .params(item.value(), lot.value(), MOST)
                .query((row, number) -> new Name(new LotNumber(row.getString(1)), NameKind.valueOf(row.getString(2))))
                .list();
    }

    /** The numbers that the lot had before, at most 500. */
    public List<LotNumber> formerNumbersOf(ItemCode item, LotNumber lot) {
        return of(item, lot).stream()
                .filter(name -> name.kind() == NameKind.ALIAS)
                .map(Name::name)
                .toList();
    }

    private record Meant(LotNumber lot, int likeness) {}
}
