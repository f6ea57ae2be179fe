package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallConsigneeLotView;
import com.lotledger.api.recall.RecallConsigneeView;
import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallEvent.ConsigneeNotified;
import com.lotledger.api.recall.RecallEvent.ConsigneeResponded;
import com.lotledger.api.recall.RecallEvent.EffectivenessChecked;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.RecallId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was told to consignees and heard from them: how often, and what the last time. */
@Component
final class ConsigneeWords {

    private static final String SQL = """
            SELECT DISTINCT ON (customer, kind) customer, kind, told, count(*) OVER (PARTITION BY customer, kind) AS times
            FROM views.recall_entry
            WHERE recall = ? AND customer = ANY (?) AND customer <> '' AND position <= ?
                AND kind IN ('CONSIGNEE_NOTIFIED', 'CONSIGNEE_RESPONDED', 'EFFECTIVENESS_CHECKED')
            ORDER BY customer, kind, position DESC
            """;

    private final JdbcClient database;

    ConsigneeWords(JdbcClient database) {
        this.database = database;
    }

    /** What one consignee was told and said. */
    record Words(
            long notifications,
            @Nullable ConsigneeNotified notified,
            long responses,
            @Nullable ConsigneeResponded responded,
            long checks,
            @Nullable EffectivenessChecked checked) {

        static final Words NONE = new Words(0, null, 0, null, 0, null);

        Words and(long times, RecallEvent event) {
            return switch (event) {
                case ConsigneeNotified told -> new Words(times, told, responses, responded, checks, checked);
                case ConsigneeResponded told -> new Words(notifications, notified, times, told, checks, checked);
                case EffectivenessChecked told -> new Words(notifications, notified, responses, responded, times, told);
                default -> this;
            };
        }

        RecallConsigneeView of(
                String customer,
                @Nullable String name,
                @Nullable String contact,
                @Nullable LocalDate firstShippedOn,
                @Nullable LocalDate lastShippedOn,
                List<RecallConsigneeLotView> lots) {
            return new RecallConsigneeView(
                    new CustomerCode(customer),
                    name,
                    contact,
                    firstShippedOn,
                    lastShippedOn,
                    lots,
                    notifications,
                    notified == null ? null : notified.notifiedOn(),
                    notified == null ? null : notified.method(),
                    notified == null ? null : notified.contact(),
                    responses,
                    responded == null ? null : responded.respondedOn(),
                    responded == null ? List.of() : responded.onHand(),
                    checks,
                    checked == null ? null : checked.checkedOn(),
                    checked == null ? null : (Boolean) checked.effective());
        }
    }

    Map<String, Words> of(RecallId recall, List<String> customers, long position) {
        Map<String, Words> words = new HashMap<>();
        RowCallbackHandler collect = row -> {
            String customer = row.getString("customer");
            RecallEvent event = ToldEvent.read(RecallEntryKind.valueOf(row.getString("kind")), row.getString("told"));
            words.put(customer, words.getOrDefault(customer, Words.NONE).and(row.getLong("times"), event));
        };
        database.sql(SQL)
                .params(recall.value(), customers.toArray(String[]::new), position)
                .query(collect);
        return words;
    }
}
