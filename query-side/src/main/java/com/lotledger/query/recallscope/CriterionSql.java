package com.lotledger.query.recallscope;

import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion as a statement over the deliveries of lots, with only the conditions that are given, so that the database sees
 * which index serves them. A date that is not known is 'infinity' and lies in every range (R-W02).
 */
final class CriterionSql {

    private final String schema;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private boolean lotsDates;

    private CriterionSql(String schema) {
        this.schema = schema;
    }

    /**
     * The keys of the deliveries it covers.
     *
     * @param among more tables, joined to {@code delivery}
     */
    static SqlPart of(RecallCriterion criterion, String schema, SqlPart among) {
        CriterionSql sql = new CriterionSql(schema);
        sql.parameters.addAll(among.parameters());
        sql.add(criterion);
        return new SqlPart(
                """
                SELECT delivery.item, delivery.lot_number, delivery.receipt, delivery.line FROM %s.lot_delivery AS delivery%s%s
                WHERE %s
                """.formatted(
                                schema,
                                sql.lotsDates
                                        ? " JOIN %s.lot ON lot.item = delivery.item AND lot.lot_number = delivery.lot_number"
                                                .formatted(schema)
                                        : "",
                                among.text(),
                                String.join(" AND ", sql.conditions)),
                sql.parameters);
    }

    /** Whether an exclusion is about {@code delivery}. */
    static SqlPart of(RecallExclusion exclusion, String schema) {
        CriterionSql sql = new CriterionSql(schema);
        sql.add("delivery.item = ?", exclusion.item().value());
        sql.addNumbers(exclusion.item(), List.of(exclusion.lotNumber()));
        DeliveryId only = exclusion.delivery();
        if (only != null) {
            sql.add("delivery.receipt = ?", only.receipt().value());
            sql.add("delivery.line = ?", only.line());
        }
        return new SqlPart("(" + String.join(" AND ", sql.conditions) + ")", sql.parameters);
    }

    private void add(RecallCriterion criterion) {
        if (criterion.item() != null) {
            add("delivery.item = ?", criterion.item().value());
            if (!criterion.numbers().isEmpty()) {
                addNumbers(criterion.item(), criterion.numbers());
            }
        }
        if (criterion.vendor() != null) {
            add("delivery.vendor = ?", criterion.vendor().value());
        }
        if (criterion.receipt() != null) {
            add("delivery.receipt = ?", criterion.receipt().value());
        }
        if (criterion.line() != null) {
            add("delivery.line = ?", criterion.line());
        }
        addDates("lot.manufactured_on", criterion.manufacturedFrom(), criterion.manufacturedTo());
        addDates("lot.expires_on", criterion.expiresFrom(), criterion.expiresTo());
        if (criterion.receivedFrom() != null) {
            add("delivery.received_on >= ?", criterion.receivedFrom());
        }
        if (criterion.receivedTo() != null) {
            add("delivery.received_on <= ?", criterion.receivedTo());
        }
    }

    private void addDates(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            lotsDates = true;
            add(column + " >= ?", from);
        }
        if (to != null) {
            lotsDates = true;
            add("(" + column + " <= ? OR " + column + " = 'infinity')", to);
        }
    }

    /** The lots that have or had one of these numbers (R-S17). */
    private void addNumbers(ItemCode item, Collection<LotNumber> numbers) {
        String[] names = numbers.stream().map(LotNumber::value).toArray(String[]::new);
        conditions.add("""
                delivery.lot_number IN (SELECT unnest(?::text[]) UNION SELECT lot_number FROM %s.lot_name
                    WHERE item = ? AND name = ANY (?) AND kind = 'ALIAS')
                """.formatted(schema));
        parameters.add(names);
        parameters.add(item.value());
        parameters.add(names);
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        parameters.add(value);
    }
}
