package com.lotledger.command.receipt;

import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.lot.ExpiryIsDerivedOnce;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.item.ItemState;
import com.lotledger.command.location.LocationState;
import com.lotledger.command.lot.ALotHasOneVendor;
import com.lotledger.command.lot.AReplacedLotTakesNoMoreCommands;
import com.lotledger.command.lot.ATypedLotNumberStartsWithALetter;
import com.lotledger.command.lot.AUsedLotKeepsItsProfile;
import com.lotledger.command.lot.LotState;
import java.util.Objects;
import java.util.Optional;

/** What an assignment says of its lot must hold already when it is made, not only at posting (R-A07, R-D04, R-D13, R-E07). */
final class LotOfAssignment {

    private LotOfAssignment() {}

    static void check(
            ReceiptState receipt,
            ReceiptLineAdded line,
            AssignQuantityToBin command,
            ItemState item,
            ReferenceData reference,
            Violations violations) {
        LotNumber number = command.lotNumber();
        if (!item.lotTracking()) {
            violations.unless(
                    number == null && command.lot() == null && command.supplierLotNumber() == null,
                    "R-A07",
                    "lotNumber",
                    "item " + line.item() + " is not under lot tracking, so it takes no lot");
            return;
        }
        Optional<LotState> existing =
                number == null ? Optional.empty() : reference.lots().find(new LotId(line.item(), number));
        if (existing.isPresent()) {
            violations
                    .addAll(ALotHasOneVendor.check(
                            existing.get(), receipt.opened().vendor()))
                    .addAll(AReplacedLotTakesNoMoreCommands.check(existing.get(), "lotNumber"))
                    .addAll(AUsedLotKeepsItsProfile.check(existing.get(), command.lot()));
        } else if (number != null || item.autoLotNumbers()) {
            newLot(receipt, line, command, item, reference, violations);
        }
    }

    private static void newLot(
            ReceiptState receipt,
            ReceiptLineAdded line,
            AssignQuantityToBin command,
            ItemState item,
            ReferenceData reference,
            Violations violations) {
        Optional<LotProfile> before = ToldOfLot.in(receipt, line.line(), line.item(), command.lotNumber());
        violations.unless(
                before.isEmpty() || command.lot() == null || before.get().equals(command.lot()),
                "R-G09",
                "lot",
                "the receipt tells something else of the same new lot already");
        if (command.lotNumber() != null) {
            LocationPreferences preferences = reference
                    .locations()
                    .find(receipt.opened().location())
                    .map(LocationState::preferences)
                    .orElse(LocationPreferences.NONE);
            violations.addAll(ATypedLotNumberStartsWithALetter.check(command.lotNumber(), preferences));
        }
        try {
            ExpiryIsDerivedOnce.resolve(
                    before.orElseGet(() -> Objects.requireNonNullElse(command.lot(), LotProfile.UNTOLD)),
                    item.expiryPolicy(),
                    receipt.opened().receivedOn());
        } catch (Refusal refusal) {
            violations.add("lot", refusal);
        }
    }
}
