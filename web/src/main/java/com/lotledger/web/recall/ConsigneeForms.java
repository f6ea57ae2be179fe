package com.lotledger.web.recall;

import com.lotledger.api.recall.ContactMethod;
import com.lotledger.api.recall.QuantityOnHand;
import com.lotledger.api.recall.RecallCommand.NotifyConsignee;
import com.lotledger.api.recall.RecallCommand.RecordConsigneeResponse;
import com.lotledger.api.recall.RecallCommand.RecordEffectivenessCheck;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.TypedForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what is kept about a consignee from its forms. */
final class ConsigneeForms {

    /** How many lots a consignee is listed with at most. */
    private static final int MOST_LOTS = 500;

    private ConsigneeForms() {}

    static NotifyConsignee notification(RecallId recall, CustomerCode customer, TypedForm form) {
        Supplier<RecallEntryId> name = form.required("notification", RecallEntryId::new);
        Supplier<LocalDate> day = form.requiredDate("notifiedOn");
        Supplier<ContactMethod> method = form.required("method", Typed.oneOf(ContactMethod.class));
        Supplier<String> contact = form.required("contact", text -> text);
        form.refuseIfAny();
        return new NotifyConsignee(
                recall, name.get(), customer, day.get(), method.get(), contact.get(), form.text("note"));
    }

    /** A lot whose quantity is left empty is one that they said nothing about. */
    static RecordConsigneeResponse response(RecallId recall, CustomerCode customer, TypedForm form) {
        Supplier<RecallEntryId> name = form.required("response", RecallEntryId::new);
        Supplier<LocalDate> day = form.requiredDate("respondedOn");
        List<Supplier<QuantityOnHand>> quantities = new ArrayList<>();
        for (int each = 0; each < MOST_LOTS && form.has("onHand[" + each + "].item"); each++) {
            String prefix = "onHand[" + each + "].";
            if (form.text(prefix + "quantity") != null) {
                Supplier<ItemCode> item = form.required(prefix + "item", ItemCode::new);
                Supplier<LotNumber> lot = form.required(prefix + "lotNumber", LotNumber::new);
                Supplier<Quantity> quantity = form.required(prefix + "quantity", Quantity::of);
                quantities.add(() -> new QuantityOnHand(item.get(), lot.get(), quantity.get()));
            }
        }
        form.refuseIfAny();
        return new RecordConsigneeResponse(
                recall,
                name.get(),
                customer,
                day.get(),
                quantities.stream().map(Supplier::get).toList(),
                form.text("contact"),
                form.text("note"));
    }

    static RecordEffectivenessCheck check(RecallId recall, CustomerCode customer, TypedForm form) {
        Supplier<RecallEntryId> name = form.required("check", RecallEntryId::new);
        Supplier<LocalDate> day = form.requiredDate("checkedOn");
        Supplier<ContactMethod> method = form.required("method", Typed.oneOf(ContactMethod.class));
        Supplier<String> effective = form.required("effective", text -> text);
        Supplier<String> finding = form.required("finding", text -> text);
        form.refuseIfAny();
        return new RecordEffectivenessCheck(
                recall,
                name.get(),
                customer,
                day.get(),
                method.get(),
                effective.get().equals("yes"),
                finding.get());
    }
}
