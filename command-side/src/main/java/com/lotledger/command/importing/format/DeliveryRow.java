package com.lotledger.command.importing.format;

import static java.util.Objects.requireNonNull;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code deliveries.csv}: a part of a line of a receipt.
 *
 * @param number of the row's line in its file
 * @param receipt what the whole receipt is
 * @param line what the whole line is
 * @param quantity of this part
 * @param assignment where this part went; null when no bin is told
 */
record DeliveryRow(
        long number,
        OfReceipt receipt,
        OfLine line,
        Quantity quantity,
        @Nullable DeliveryAssignment assignment) {

    /** What every row of a receipt says alike. */
    record OfReceipt(
            ReceiptId receipt,
            VendorCode vendor,
            @Nullable String vendorName,
            @Nullable String purchaseOrder,
            @Nullable String deliveryNote,
            LocationCode location,
            LocalDate receivedOn) {}

    /** What every row of a line says alike. */
    record OfLine(
            int line,
            ItemCode item,
            @Nullable Measure measure,
            @Nullable Quantity ordered) {}

    /** Reads a row; refuses it with everything that is wrong with it. */
    static DeliveryRow read(Row row) {
        Violations violations = new Violations();
        Cells cells = new Cells(row, violations);
        ReceiptId receipt = cells.required("receipt", ReceiptId::new);
        VendorCode vendor = cells.required("vendor", VendorCode::new);
        String vendorName = cells.text("vendor_name", 200);
        String purchaseOrder = cells.text("purchase_order", 100);
        String deliveryNote = cells.text("delivery_note", 100);
        LocationCode location = cells.required("location", LocationCode::new);
        LocalDate receivedOn = cells.required("received_on", Cells::date);
        Integer line = cells.required("line", Cells::whole);
        ItemCode item = cells.required("item", ItemCode::new);
        Quantity quantity = cells.required("quantity", Quantity::of);
        Measure measure = cells.optional("measure", Measure::new);
        Quantity ordered = cells.optional("ordered", Quantity::of);
        BinCode bin = cells.optional("bin", BinCode::new);
        LotNumber lotNumber = cells.optional("lot_number", LotNumber::new);
        LotProfile lot = lot(cells);
        LotNumber supplierLotNumber = cells.optional("supplier_lot_number", LotNumber::new);
        if (cells.isEmpty("bin")) {
            violations.unless(
                    LOT_COLUMNS.stream().allMatch(cells::isEmpty), "R-X03", "bin", "a lot needs the bin it lies in");
        }
        violations.refuseIfAny();
        return new DeliveryRow(
                row.line(),
                new OfReceipt(
                        requireNonNull(receipt),
                        requireNonNull(vendor),
                        vendorName,
                        purchaseOrder,
                        deliveryNote,
                        requireNonNull(location),
                        requireNonNull(receivedOn)),
                new OfLine(requireNonNull(line), requireNonNull(item), measure, ordered),
                requireNonNull(quantity),
                bin == null
                        ? null
                        : new DeliveryAssignment(bin, requireNonNull(quantity), lotNumber, lot, supplierLotNumber));
    }

    private static final List<String> LOT_COLUMNS =
            List.of("lot_number", "manufactured_on", "purchased_on", "expires_on", "supplier_lot_number");

    private static @Nullable LotProfile lot(Cells cells) {
        LocalDate manufacturedOn = cells.optional("manufactured_on", Cells::date);
        LocalDate purchasedOn = cells.optional("purchased_on", Cells::date);
        LocalDate expiresOn = cells.optional("expires_on", Cells::date);
        return manufacturedOn == null && purchasedOn == null && expiresOn == null
                ? null
                : new LotProfile(manufacturedOn, purchasedOn, null, expiresOn, null);
    }
}
