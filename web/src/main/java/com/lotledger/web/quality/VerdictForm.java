package com.lotledger.web.quality;

import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.TypedForm;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a verdict from its form. Without a part it is about the whole lot, without a quantity about all of that. */
final class VerdictForm {

    private VerdictForm() {}

    static Judging command(ItemCode item, LotNumber lot, Map<String, String> fields) {
        TypedForm form = new TypedForm(fields);
        Supplier<VerdictChoice> verdict = form.required("verdict", Typed.oneOf(VerdictChoice.class));
        Supplier<MovementId> movement = form.required("movement", MovementId::new);
        StockPart part = form.optional("part", StockPart::parse);
        Quantity quantity = form.optional("quantity", Quantity::of);
        Supplier<ReasonCode> code = form.required("reasonCode", ReasonCode::new);
        Supplier<Reason> reason = form.required("reason", Reason::new);
        RecallId recall = form.optional("recall", RecallId::new);
        if (VerdictChoice.LIFT_RECALL.name().equals(form.text("verdict"))) {
            form.violations().required("recall", recall);
        }
        form.refuseIfAny();
        DeliveryId delivery = part == null ? null : part.delivery();
        BinCode bin = part == null ? null : part.bin();
        return of(verdict.get(), movement.get(), item, lot, delivery, bin, quantity, code.get(), reason.get(), recall);
    }

    private static Judging of(
            VerdictChoice verdict,
            MovementId movement,
            ItemCode item,
            LotNumber lot,
            @Nullable DeliveryId delivery,
            @Nullable BinCode bin,
            @Nullable Quantity quantity,
            ReasonCode code,
            Reason reason,
            @Nullable RecallId recall) {
        return switch (verdict) {
            case RELEASE -> new ReleaseStock(movement, item, lot, delivery, bin, quantity, null, code, reason);
            case REJECT -> new RejectStock(movement, item, lot, delivery, bin, quantity, null, code, reason);
            case HOLD -> new HoldStock(movement, item, lot, delivery, bin, quantity, null, code, reason);
            case LIFT_HOLD -> new LiftHold(movement, item, lot, delivery, bin, quantity, null, code, reason);
            case QUARANTINE -> new QuarantineStock(movement, item, lot, delivery, bin, quantity, null, code, reason);
            case LIFT_RECALL ->
                new LiftRecall(
                        movement,
                        Objects.requireNonNull(recall),
                        item,
                        lot,
                        delivery,
                        bin,
                        quantity,
                        null,
                        code,
                        reason);
        };
    }
}
