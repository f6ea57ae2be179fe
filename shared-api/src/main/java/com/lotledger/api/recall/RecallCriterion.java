package com.lotledger.api.recall;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries a recall is about: those for which everything holds that is given. It names an item, a vendor or a receipt at
 * least (R-W01). A range of dates covers a delivery whose date is not known, too: nobody can say that it is safe (R-W02).
 *
 * @param item only of this item
 * @param lotNumbers only of lots that have or had one of these numbers, with {@code item} only; at most 1,000
 * @param vendor only what this vendor delivered
 * @param receipt only what came with this receipt
 * @param line only what came with this line of the receipt, with {@code receipt} only; 0 for stock that a movement brought into its lot
 * @param manufacturedFrom only of lots made on this day or later
 * @param manufacturedTo only of lots made on this day or earlier
 * @param expiresFrom only of lots that expire on this day or later
 * @param expiresTo only of lots that expire on this day or earlier
 * @param receivedFrom only what was received on this day or later
 * @param receivedTo only what was received on this day or earlier
 */
public record RecallCriterion(
        @Nullable ItemCode item,
        @Nullable List<LotNumber> lotNumbers,
        @Nullable VendorCode vendor,
        @Nullable ReceiptId receipt,
        @Nullable Integer line,
        @Nullable LocalDate manufacturedFrom,
        @Nullable LocalDate manufacturedTo,
        @Nullable LocalDate expiresFrom,
        @Nullable LocalDate expiresTo,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo) {

    /** How many lots one criterion names at most (R-X04). */
    public static final int MOST_LOT_NUMBERS = 1_000;

    public RecallCriterion {
        boolean ofLots = lotNumbers != null && !lotNumbers.isEmpty();
        new Violations()
                .entries("lotNumbers", lotNumbers)
                .unless(
                        item != null || vendor != null || receipt != null,
                        "R-W01",
                        null,
                        "a criterion names an item, a vendor or a receipt")
                .unless(item != null || !ofLots, "R-W01", "item", "lot numbers need the item they belong to")
                .unless(receipt != null || line == null, "R-W01", "receipt", "a line needs the receipt it belongs to")
                .unless(line == null || line >= 0, "R-X14", "line", "a line is a whole number, 0 or more")
                .unless(
                        lotNumbers == null || lotNumbers.size() <= MOST_LOT_NUMBERS,
                        "R-X04",
                        "lotNumbers",
                        "a criterion has at most " + MOST_LOT_NUMBERS + " lot numbers")
                .add("", range("manufactured", manufacturedFrom, manufacturedTo))
                .add("", range("expires", expiresFrom, expiresTo))
                .add("", range("received", receivedFrom, receivedTo))
                .refuseIfAny();
        lotNumbers = lotNumbers == null ? List.of() : List.copyOf(lotNumbers);
    }

    /** The lot numbers; empty when it is about every lot. */
    public List<LotNumber> numbers() {
        return lotNumbers == null ? List.of() : lotNumbers;
    }

    /** Whether it is about a delivery. */
    public boolean covers(DeliveryFacts facts) {
        DeliveryId delivery = facts.delivery();
        return (item == null || item.equals(facts.item()))
                && (numbers().isEmpty() || numbers().stream().anyMatch(facts.lotNumbers()::contains))
                && (vendor == null || vendor.equals(facts.vendor()))
                && (receipt == null || receipt.equals(delivery.receipt()))
                && (line == null || line == delivery.line())
                && within(manufacturedFrom, manufacturedTo, facts.manufacturedOn())
                && within(expiresFrom, expiresTo, facts.expiresOn())
                && within(receivedFrom, receivedTo, facts.receivedOn());
    }

    /** Whether it is about everything that the other one is about, as far as the two alone show. */
    public boolean includes(RecallCriterion other) {
        return (item == null || item.equals(other.item))
                && (numbers().isEmpty()
                        || (!other.numbers().isEmpty() && Set.copyOf(numbers()).containsAll(other.numbers())))
                && (vendor == null || vendor.equals(other.vendor))
                && (receipt == null || receipt.equals(other.receipt))
                && (line == null || Objects.equals(line, other.line))
                && notLater(manufacturedFrom, other.manufacturedFrom)
                && notEarlier(manufacturedTo, other.manufacturedTo)
                && notLater(expiresFrom, other.expiresFrom)
                && notEarlier(expiresTo, other.expiresTo)
                && notLater(receivedFrom, other.receivedFrom)
                && notEarlier(receivedTo, other.receivedTo);
    }

    private static Violations range(String dates, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Violations()
                .date(dates + "From", from)
                .date(dates + "To", to)
                .unless(
                        from == null || to == null || !to.isBefore(from),
                        "R-W01",
                        dates + "To",
                        "the range ends on " + to + ", before it begins on " + from);
    }

    private static boolean within(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate date) {
        return date == null || ((from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to)));
    }

    private static boolean notLater(@Nullable LocalDate from, @Nullable LocalDate other) {
        return from == null || (other != null && !from.isAfter(other));
    }

    private static boolean notEarlier(@Nullable LocalDate to, @Nullable LocalDate other) {
        return to == null || (other != null && !to.isBefore(other));
    }
}
