package com.lotledger.query.testing;

import com.lotledger.api.recall.ContactMethod;
import com.lotledger.api.recall.EffectivenessLevel;
import com.lotledger.api.recall.QuantityOnHand;
import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one recall case. */
public record SampleRecall(RecallId recall, RecallScope scope) {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    public static SampleRecall of(String recall, RecallCriterion... criteria) {
        return new SampleRecall(new RecallId(recall), new RecallScope(List.of(criteria)));
    }

    public static RecallCriterion lots(String item, String... numbers) {
        return criterion(item, null, Arrays.stream(numbers).map(LotNumber::new).toList());
    }

    public static RecallCriterion vendor(@Nullable String item, String vendor) {
        return criterion(item, vendor, List.of());
    }

    private static RecallCriterion criterion(@Nullable String item, @Nullable String vendor, List<LotNumber> numbers) {
        return new RecallCriterion(
                item == null ? null : new ItemCode(item),
                numbers,
                vendor == null ? null : new VendorCode(vendor),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public RecallEvent opened() {
        return new RecallEvent.RecallOpened(
                recall,
                recall + " on paper",
                RecallClass.CLASS_2,
                scope,
                EffectivenessLevel.C,
                "To the wards",
                "Send back");
    }

    public RecallEvent changed(RecallCriterion... criteria) {
        return new RecallEvent.RecallScopeChanged(recall, new RecallScope(List.of(criteria)));
    }

    public RecallEvent widened(RecallCriterion... criteria) {
        return new RecallEvent.RecallScopeWidened(recall, new RecallScope(List.of(criteria)));
    }

    public RecallEvent confirmed(RecallExclusion... exclusions) {
        return new RecallEvent.RecallConfirmed(
                recall,
                recall + " on paper",
                RecallClass.CLASS_2,
                new RecallCoverage(scope, List.of(exclusions)),
                null);
    }

    public RecallEvent excluded(String item, String lot, @Nullable String receipt) {
        return new RecallEvent.ExcludedFromRecall(
                recall, new ItemCode(item), new LotNumber(lot), receipt == null ? null : delivery(receipt));
    }

    public RecallEvent included(String item, String lot, @Nullable String receipt) {
        return new RecallEvent.IncludedInRecall(
                recall, new ItemCode(item), new LotNumber(lot), receipt == null ? null : delivery(receipt));
    }

    public RecallEvent holdCompleted(long position) {
        return new RecallEvent.RecallHoldCompleted(recall, position, 2, 1);
    }

    public RecallEvent notified(String name, String customer) {
        return new RecallEvent.ConsigneeNotified(
                recall,
                new RecallEntryId(name),
                new CustomerCode(customer),
                DAY,
                ContactMethod.TELEPHONE,
                "Ms Berg",
                null);
    }

    public RecallEvent responded(String name, String customer, String item, String lot, String onHand) {
        return new RecallEvent.ConsigneeResponded(
                recall,
                new RecallEntryId(name),
                new CustomerCode(customer),
                DAY,
                List.of(new QuantityOnHand(new ItemCode(item), new LotNumber(lot), Quantity.of(onHand))),
                null,
                null);
    }

    public RecallEvent checked(String name, String customer, boolean effective) {
        return new RecallEvent.EffectivenessChecked(
                recall,
                new RecallEntryId(name),
                new CustomerCode(customer),
                DAY,
                ContactMethod.VISIT,
                effective,
                "Looked");
    }

    public RecallEvent explained(String name, String item, String lot, String quantity) {
        return new RecallEvent.VarianceExplained(
                recall,
                new RecallEntryId(name),
                new ItemCode(item),
                new LotNumber(lot),
                null,
                Quantity.of(quantity),
                new ReasonCode("USED"));
    }

    public RecallEvent retracted(String name) {
        return new RecallEvent.VarianceRetracted(recall, new RecallEntryId(name));
    }

    public RecallEvent closed(long position) {
        return new RecallEvent.RecallClosed(recall, position, List.of(), "Nobody knows");
    }

    private static DeliveryId delivery(String receipt) {
        return new DeliveryId(new ReceiptId(receipt), 1);
    }
}
