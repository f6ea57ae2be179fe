package com.lotledger.api.trace;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a trace starts: at one lot, delivery, vendor, customer or document (R-T05).
 *
 * @param item with {@code lotNumber}: item of the lot; with {@code vendor} or {@code customer}: only this item
 * @param lotNumber a lot, by any name that leads to it
 * @param receipt a purchase receipt, or the movement that brought stock into its lot
 * @param line with {@code receipt}: only this line
 * @param vendor everything this vendor delivered
 * @param receivedFrom with {@code vendor}: only what was received on this day or later
 * @param receivedTo with {@code vendor}: only what was received on this day or earlier
 * @param customer everything this customer got
 * @param documentNumber everything that documents of this number moved or judged, exactly
 */
public record TraceSubject(
        @Nullable ItemCode item,
        @Nullable LotNumber lotNumber,
        @Nullable ReceiptId receipt,
        @Nullable Integer line,
        @Nullable VendorCode vendor,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable CustomerCode customer,
        @Nullable String documentNumber) {

    private static final String RULE = "R-T05";

    public TraceSubject {
        long starts = Stream.of(lotNumber, receipt, vendor, customer, documentNumber)
                .filter(Objects::nonNull)
                .count();
        new Violations()
                .unless(
                        starts == 1,
                        RULE,
                        null,
                        "a trace starts at one of lotNumber, receipt, vendor, customer and documentNumber")
                .unless(lotNumber == null || item != null, RULE, "item", "a lot is named by item and lotNumber")
                .unless(
                        item == null || lotNumber != null || vendor != null || customer != null,
                        RULE,
                        "item",
                        "item goes with lotNumber, vendor or customer")
                .unless(line == null || receipt != null, RULE, "line", "line goes with receipt")
                .unless(
                        (receivedFrom == null && receivedTo == null) || vendor != null,
                        RULE,
                        "receivedFrom",
                        "receivedFrom and receivedTo go with vendor")
                .date("receivedFrom", receivedFrom)
                .date("receivedTo", receivedTo)
                .text("documentNumber", documentNumber, 200)
                .refuseIfAny();
    }

    /** A lot, by any name that leads to it. */
    public static TraceSubject lot(ItemCode item, LotNumber lotNumber) {
        return new TraceSubject(item, lotNumber, null, null, null, null, null, null, null);
    }

    /** A line of a receipt; all of them when null. */
    public static TraceSubject delivery(ReceiptId receipt, @Nullable Integer line) {
        return new TraceSubject(null, null, receipt, line, null, null, null, null, null);
    }
}
