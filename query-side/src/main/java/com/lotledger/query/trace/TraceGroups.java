package com.lotledger.query.trace;

import com.lotledger.api.trace.TraceSubject;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.past.StockThen;
import com.lotledger.query.past.Then;
import com.lotledger.query.trace.TracePlace.GroupKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The deliveries that a trace is about, group by group. Each subject has its own order, which an index serves; lots that a delivery
 * went on to are found by following it from lot to lot.
 */
final class TraceGroups {

    static final int DELIVERIES = 50;

    private static final String MEMBERS = """
            WITH RECURSIVE asked AS (SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::int[])
                AS asked (item, lot_number, receipt, line)),
            member AS (
                SELECT item COLLATE "C" AS item, lot_number COLLATE "C" AS lot_number, receipt COLLATE "C" AS receipt, line FROM asked
                UNION SELECT member.item, next.lot_number, member.receipt, member.line FROM member
                CROSS JOIN LATERAL (%s) AS next (lot_number))
            SELECT DISTINCT item, lot_number, receipt, line FROM member ORDER BY 1, 2, 3, 4
            """;
    private static final String BOTH_WAYS = """
            SELECT ledger.other_lot FROM views.stock_ledger AS ledger
                WHERE ledger.item = member.item AND ledger.lot_number = member.lot_number
                    AND ledger.receipt = member.receipt AND ledger.line = member.line AND ledger.other_lot IS NOT NULL AND %s
            UNION ALL SELECT lot.replaced_by FROM views.lot
                WHERE lot.item = member.item AND lot.lot_number = member.lot_number AND lot.replaced_by IS NOT NULL AND %s
            UNION ALL SELECT lot.lot_number FROM views.lot JOIN views.lot_delivery AS delivery
                    ON delivery.item = lot.item AND delivery.lot_number = lot.lot_number
                    AND delivery.receipt = member.receipt AND delivery.line = member.line
                WHERE lot.item = member.item AND lot.replaced_by = member.lot_number AND %s
            """;
    private static final String FORMER_NUMBERS = """
            SELECT lot.lot_number FROM views.lot JOIN views.lot_delivery AS delivery
                    ON delivery.item = lot.item AND delivery.lot_number = lot.lot_number
                    AND delivery.receipt = member.receipt AND delivery.line = member.line
                WHERE lot.item = member.item AND lot.replaced_by = member.lot_number
            """;

    private static final String SHIPPED = """
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::int[]) AS asked (item, lot_number, receipt, line)
            WHERE EXISTS (SELECT FROM (%s) AS part WHERE part.customer = ? AND part.quantity <> 0)
            """;

    private final JdbcClient database;

    TraceGroups(JdbcClient database) {
        this.database = database;
    }

    /** What a group starts from: the seeds behind a key, up to one where the group is known already. */
    List<DeliveryOfLot> seeds(
            TraceSubject subject,
            @Nullable LotNumber lot,
            @Nullable Then then,
            @Nullable GroupKey after,
            @Nullable GroupKey until) {
        Statement statement = new Statement();
        String there = then == null ? "true" : then.holds("came_position", "came_on");
        String keys = "item, receipt, line, lot_number";
        if (lot != null) {
            statement.where("item = ?", String.valueOf(subject.item())).where("lot_number = ?", lot.value());
        } else if (subject.receipt() != null) {
            keys = "receipt, line, item, lot_number";
            statement.where("receipt = ?", subject.receipt().value());
            if (subject.line() != null) {
                statement.where("line = ?", subject.line());
            }
        } else if (subject.vendor() != null) {
            keys = "item, lot_number, receipt, line";
            statement.where("vendor = ?", subject.vendor().value());
            if (subject.item() != null) {
                statement.where("item = ?", subject.item().value());
            }
            if (subject.receivedFrom() != null) {
                statement.where("received_on >= ?", subject.receivedFrom());
            }
            if (subject.receivedTo() != null) {
                statement.where("received_on <= ?", subject.receivedTo());
            }
        } else if (subject.customer() != null) {
            keys = "item, lot_number, receipt, line";
            there = then == null || then.asOf() == null ? "true" : "first_shipped_on <= DATE '" + then.asOf() + "'";
            statement.where("customer = ?", subject.customer().value());
            if (subject.item() != null) {
                statement.where("item = ?", subject.item().value());
            }
        } else {
            there = then == null ? "true" : then.holds("position", "business_date");
            statement
                    .where("document_number = ?", String.valueOf(subject.documentNumber()))
                    .where("lot_number <> ''");
        }
        statement.behind(keys, after).until(keys, until);
        List<DeliveryOfLot> seeds = database.sql(
                        "SELECT DISTINCT item, receipt, line, lot_number FROM views.%s WHERE %s AND %s ORDER BY %s LIMIT %d"
                                .formatted(
                                        table(subject),
                                        there,
                                        statement.conditions(),
                                        keys,
                                        until == null ? DELIVERIES : 10 * DELIVERIES))
                .params(statement.values)
                .query((row, number) -> new DeliveryOfLot(
                        new ItemCode(row.getString("item")),
                        new LotNumber(row.getString("lot_number")),
                        new DeliveryId(new ReceiptId(row.getString("receipt")), row.getInt("line"))))
                .list();
        return until == null && subject.documentNumber() != null && seeds.size() == DELIVERIES ? whole(seeds) : seeds;
    }

    /** A delivery is in one group with all its lots, unless it fills a group alone; so nothing is told twice. */
    private static List<DeliveryOfLot> whole(List<DeliveryOfLot> seeds) {
        DeliveryOfLot last = seeds.getLast();
        List<DeliveryOfLot> others = seeds.stream()
                .filter(each ->
                        !each.item().equals(last.item()) || !each.delivery().equals(last.delivery()))
                .toList();
        return others.isEmpty() ? seeds : others;
    }

    private static String table(TraceSubject subject) {
        return subject.customer() != null
                ? "lot_customer"
                : subject.documentNumber() != null ? "stock_ledger" : "lot_delivery";
    }

    /** The seeds, and every lot to or from which their deliveries went. */
    List<DeliveryOfLot> members(TraceSubject subject, @Nullable Then then, List<DeliveryOfLot> seeds) {
        if (subject.receipt() != null || subject.vendor() != null) {
            return seeds;
        }
        String moved = then == null ? "true" : then.holds("ledger.position", "ledger.business_date");
        String replaced = then == null ? "true" : then.holds("lot.replaced_position", "lot.replaced_on");
        String following = subject.customer() != null ? FORMER_NUMBERS : BOTH_WAYS.formatted(moved, replaced, replaced);
        List<DeliveryOfLot> members = DeliverySets.ask(database, MEMBERS.formatted(following), seeds)
                .query((row, number) -> DeliverySets.of(row))
                .list();
        return subject.customer() == null || then == null ? members : shippedTo(subject.customer(), then, members);
    }

    /** Leaves out what the customer had nothing of at that time. */
    private List<DeliveryOfLot> shippedTo(CustomerCode customer, Then then, List<DeliveryOfLot> members) {
        String parts = new StockThen(then).customersOf("asked.item", "asked.lot_number", "asked.receipt", "asked.line");
        Set<List<Object>> shipped = DeliverySets.ask(database, SHIPPED.formatted(parts), members)
                .param(customer.value())
                .query((row, number) -> DeliverySets.of(row))
                .list()
                .stream()
                .map(TraceGroups::delivery)
                .collect(Collectors.toSet());
        return members.stream().filter(each -> shipped.contains(delivery(each))).toList();
    }

    private static List<Object> delivery(DeliveryOfLot member) {
        return List.of(member.item(), member.delivery());
    }

    /** Conditions with their values. */
    private static final class Statement {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Statement where(String condition, Object... parameters) {
            conditions.add(condition);
            values.addAll(List.of(parameters));
            return this;
        }

        Statement behind(String keys, @Nullable GroupKey key) {
            return compared(keys, ">", key);
        }

        Statement until(String keys, @Nullable GroupKey key) {
            return compared(keys, "<=", key);
        }

        private Statement compared(String keys, String comparison, @Nullable GroupKey key) {
            if (key == null) {
                return this;
            }
            Object[] parameters = List.of(keys.split(", ", -1)).stream()
                    .map(each -> switch (each) {
                        case "item" -> (Object) key.item();
                        case "receipt" -> key.receipt();
                        case "line" -> key.line();
                        default -> key.lotNumber();
                    })
                    .toArray();
            return where("(" + keys + ") " + comparison + " (?, ?, ?, ?)", parameters);
        }

        String conditions() {
            return String.join(" AND ", conditions);
        }
    }
}
