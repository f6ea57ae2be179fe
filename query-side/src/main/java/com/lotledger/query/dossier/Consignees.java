package com.lotledger.query.dossier;

import com.lotledger.api.recall.RecallEvent;
import com.lotledger.query.archive.Fact;
import com.lotledger.query.archive.Spool;
import com.lotledger.query.table.Column;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums over all lots of a case: by customer and item, and by item. */
final class Consignees {

    static final Table CONSIGNEES = Table.of(
            "consignees",
            "Consignees",
            2,
            Column.text("customer"),
            Column.text("item"),
            Column.text("name"),
            Column.text("contact"),
            Column.number("shipped"),
            Column.number("returned"),
            Column.number("with_customer"),
            Column.text("stock_measure"),
            Column.date("notified_on"),
            Column.text("by"),
            Column.date("responded_on"),
            Column.number("said_on_hand"),
            Column.text("effectiveness_check"));

    static final Table BALANCE = Table.of(
            "balance_by_item",
            "Balance by item",
            1,
            Column.text("item"),
            Column.text("stock_measure"),
            Column.number("received"),
            Column.number("on_hand"),
            Column.number("shipped"),
            Column.number("returned_by_customers"),
            Column.number("returned_to_vendor"),
            Column.number("destroyed"),
            Column.number("other_write_offs"),
            Column.number("adjusted"),
            Column.number("explained"),
            Column.number("unaccounted"),
            Column.number("reconciled_percent"));

    private final TreeMap<String, TreeMap<String, Sent>> byCustomer = new TreeMap<>();
    private final TreeMap<String, Sum> byItem = new TreeMap<>();
    private final Map<String, Contacted> contacts = new HashMap<>();
    private final Map<String, RecallEvent.VarianceExplained> explained = new HashMap<>();

    private static final class Sent {
        private @Nullable String name;
        private @Nullable String contact;
        private @Nullable String measure;
        private BigDecimal shipped = BigDecimal.ZERO;
        private BigDecimal returned = BigDecimal.ZERO;
    }

    private static final class Contacted {
        private @Nullable LocalDate notifiedOn;
        private @Nullable String method;
        private @Nullable LocalDate respondedOn;
        private final Map<String, BigDecimal> onHand = new HashMap<>();
        private @Nullable String check;
    }

    private static final class Sum {
        private @Nullable String measure;
        private BigDecimal received = BigDecimal.ZERO;
        private BigDecimal onHand = BigDecimal.ZERO;
        private BigDecimal shipped = BigDecimal.ZERO;
        private BigDecimal returned = BigDecimal.ZERO;
        private BigDecimal toVendor = BigDecimal.ZERO;
        private BigDecimal destroyed = BigDecimal.ZERO;
        private BigDecimal writtenOff = BigDecimal.ZERO;
        private BigDecimal adjusted = BigDecimal.ZERO;
    }

    /** What the case says about consignees and variances. */
    void take(Fact fact) {
        switch ((RecallEvent) fact.payload()) {
            case RecallEvent.ConsigneeNotified told -> {
                Contacted contact = contact(told.customer().value());
                if (contact.notifiedOn == null) {
                    contact.notifiedOn = told.notifiedOn();
                    contact.method = LotWords.spoken(told.method());
                }
            }
            case RecallEvent.ConsigneeResponded told -> {
                Contacted contact = contact(told.customer().value());
                contact.respondedOn = told.respondedOn();
                contact.onHand.clear();
                told.onHand()
                        .forEach(each -> contact.onHand.merge(
                                each.item().value(), each.quantity().amount(), BigDecimal::add));
            }
            case RecallEvent.EffectivenessChecked told ->
                contact(told.customer().value()).check = told.effective() ? "effective" : "not effective";
            case RecallEvent.VarianceExplained told ->
                explained.put(told.variance().value(), told);
            case RecallEvent.VarianceRetracted told ->
                explained.remove(told.variance().value());
            default -> {
                // Nothing about consignees.
            }
        }
    }

    void add(
            String customer,
            @Nullable String name,
            @Nullable String contact,
            String item,
            @Nullable String measure,
            BigDecimal shipped,
            BigDecimal returned) {
        Sent account =
                byCustomer.computeIfAbsent(customer, code -> new TreeMap<>()).computeIfAbsent(item, code -> new Sent());
        account.name = name == null ? account.name : name;
        account.contact = contact == null ? account.contact : contact;
        account.measure = measure;
        account.shipped = account.shipped.add(shipped);
        account.returned = account.returned.add(returned);
    }

    void add(String item, @Nullable String measure, LotBalance lot) {
        Sum sum = byItem.computeIfAbsent(item, code -> new Sum());
        sum.measure = measure;
        sum.received = sum.received.add(lot.received()).add(lot.movedIn()).subtract(lot.movedOut());
        sum.onHand = sum.onHand.add(lot.onHand());
        sum.shipped = sum.shipped.add(lot.shipped());
        sum.returned = sum.returned.add(lot.returnedByCustomers());
        sum.toVendor = sum.toVendor.add(lot.returnedToVendor());
        sum.destroyed = sum.destroyed.add(lot.destroyed());
        sum.writtenOff = sum.writtenOff.add(lot.otherWriteOffs());
        sum.adjusted = sum.adjusted.add(lot.adjusted());
    }

    int consignees() {
        return byCustomer.size();
    }

    int notified() {
        return (int) byCustomer.keySet().stream()
                .filter(code -> contacts.containsKey(code) && contacts.get(code).notifiedOn != null)
                .count();
    }

    int responded() {
        return (int) byCustomer.keySet().stream()
                .filter(code -> contacts.containsKey(code) && contacts.get(code).respondedOn != null)
                .count();
    }

    void writeConsignees(Spool spool) throws IOException {
        for (var customer : byCustomer.entrySet()) {
            Contacted contact = contacts.getOrDefault(customer.getKey(), new Contacted());
            for (var item : customer.getValue().entrySet()) {
                Sent account = item.getValue();
                spool.add(Arrays.asList(
                        customer.getKey(),
                        item.getKey(),
                        account.name,
                        account.contact,
                        account.shipped,
                        account.returned,
                        account.shipped.subtract(account.returned),
                        account.measure,
                        contact.notifiedOn,
                        contact.method,
                        contact.respondedOn,
                        contact.onHand.get(item.getKey()),
                        contact.check));
            }
        }
    }

    void writeBalance(Spool spool) throws IOException {
        for (var item : byItem.entrySet()) {
            Sum sum = item.getValue();
            BigDecimal why = explained.values().stream()
                    .filter(each -> each.item().value().equals(item.getKey()))
                    .map(each -> each.quantity().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal unaccounted = sum.shipped.subtract(sum.returned).subtract(why);
            spool.add(Arrays.asList(
                    item.getKey(),
                    sum.measure,
                    sum.received,
                    sum.onHand,
                    sum.shipped,
                    sum.returned,
                    sum.toVendor,
                    sum.destroyed,
                    sum.writtenOff,
                    sum.adjusted,
                    why,
                    unaccounted,
                    percent(sum, unaccounted)));
        }
    }

    /** How much of what came in is in hand, back, gone for good or explained. */
    private static @Nullable BigDecimal percent(Sum sum, BigDecimal unaccounted) {
        return sum.received.signum() == 0
                ? null
                : sum.received
                        .subtract(unaccounted)
                        .add(sum.adjusted.min(BigDecimal.ZERO))
                        .multiply(new BigDecimal(100))
                        .divide(sum.received, 2, RoundingMode.HALF_UP);
    }

    private Contacted contact(String customer) {
        return contacts.computeIfAbsent(customer, code -> new Contacted());
    }
}
