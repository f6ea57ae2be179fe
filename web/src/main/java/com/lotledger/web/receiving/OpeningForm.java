package com.lotledger.web.receiving;

import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.web.page.FreshName;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.Visitor;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is told of a delivery when its receipt is started; as typed. */
record OpeningForm(
        @Nullable String receipt,
        @Nullable String vendor,
        @Nullable String vendorName,
        @Nullable String location,
        @Nullable String receivedOn,
        @Nullable String purchaseOrder,
        @Nullable String deliveryNote,
        @Nullable String notes) {

    static OpeningForm fresh(Visitor visitor) {
        return new OpeningForm(
                FreshName.of("R"),
                null,
                null,
                visitor.location(),
                visitor.businessDate().toString(),
                null,
                null,
                null);
    }

    OpenPurchaseReceipt command() {
        Violations violations = new Violations();
        Supplier<ReceiptId> name = Typed.required(violations, "receipt", receipt, ReceiptId::new);
        Supplier<VendorCode> vendorCode = Typed.required(violations, "vendor", vendor, VendorCode::new);
        Supplier<LocationCode> place = Typed.required(violations, "location", location, LocationCode::new);
        LocalDate day = Typed.date(violations, "receivedOn", receivedOn);
        violations
                .text("vendorName", vendorName, 200)
                .text("purchaseOrder", purchaseOrder, 100)
                .text("deliveryNote", deliveryNote, 100)
                .text("notes", notes, 2_000)
                .refuseIfAny();
        return new OpenPurchaseReceipt(
                name.get(),
                vendorCode.get(),
                Typed.text(vendorName),
                Typed.text(purchaseOrder),
                Typed.text(deliveryNote),
                place.get(),
                day,
                null,
                Typed.text(notes));
    }
}
