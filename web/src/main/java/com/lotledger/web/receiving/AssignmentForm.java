package com.lotledger.web.receiving;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.web.page.FreshName;
import com.lotledger.web.page.Typed;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line that goes into a bin and a lot; as typed.
 *
 * @param assignment its name, given when the form was shown
 * @param lotNumber an existing lot, a new one, or nothing where a number is to be generated
 * @param lot what is told of a lot that is new
 */
record AssignmentForm(
        @Nullable String assignment,
        @Nullable String bin,
        @Nullable String quantity,
        @Nullable String lotNumber,
        @Nullable String supplierLotNumber,
        @Nullable ProfileForm lot) {

    static AssignmentForm fresh(ReceiptLineView line) {
        return new AssignmentForm(
                FreshName.of("A"),
                line.proposedBin() == null ? null : line.proposedBin().value(),
                line.remaining().toString(),
                null,
                null,
                ProfileForm.UNTOLD);
    }

    /** What is told of the lot; never null. */
    public ProfileForm profile() {
        return lot == null ? ProfileForm.UNTOLD : lot;
    }

    AssignmentForm intoBin(String code) {
        return new AssignmentForm(assignment, code, quantity, lotNumber, supplierLotNumber, lot);
    }

    AssignQuantityToBin command(ReceiptId receipt, int line) {
        Violations violations = new Violations();
        Supplier<AssignmentId> name = Typed.required(violations, "assignment", assignment, AssignmentId::new);
        Supplier<BinCode> binCode = Typed.required(violations, "bin", bin, BinCode::new);
        Supplier<Quantity> part = Typed.required(violations, "quantity", quantity, Quantity::of);
        LotNumber number = Typed.read(violations, "lotNumber", lotNumber, LotNumber::new);
        LotNumber supplierNumber = Typed.read(violations, "supplierLotNumber", supplierLotNumber, LotNumber::new);
        LotProfile told = profile().read(violations);
        violations.refuseIfAny();
        return new AssignQuantityToBin(
                receipt, name.get(), line, binCode.get(), part.get(), number, told, supplierNumber);
    }
}
