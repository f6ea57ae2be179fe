package com.lotledger.web.drill;

import com.lotledger.api.drill.DrillCommand.CompleteDrillPhase;
import com.lotledger.api.drill.DrillCommand.SignOffDrill;
import com.lotledger.api.drill.DrillCommand.StartDrill;
import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.drill.DrillTargets;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.DrillId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.TypedForm;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what is done in a drill from its forms. */
final class DrillForms {

    private DrillForms() {}

    static StartDrill start(Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        Supplier<DrillId> drill = form.required("drill", DrillId::new);
        ItemCode item = form.optional("item", ItemCode::new);
        LotNumber lot = form.optional("lotNumber", LotNumber::new);
        Integer goal = form.optional("goalMinutes", DrillForms::minutes);
        Integer limit = form.optional("limitMinutes", DrillForms::minutes);
        form.refuseIfAny();
        return new StartDrill(drill.get(), item, lot, form.text("seed"), targets(goal, limit), form.text("remarks"));
    }

    static CompleteDrillPhase phase(DrillId drill, Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        Supplier<DrillPhase> phase = form.required("phase", Typed.oneOf(DrillPhase.class));
        form.refuseIfAny();
        return new CompleteDrillPhase(drill, phase.get(), form.text("remarks"));
    }

    static SignOffDrill signature(DrillId drill, Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        Supplier<String> remarks = form.required("remarks", text -> text);
        form.refuseIfAny();
        return new SignOffDrill(drill, remarks.get());
    }

    private static @Nullable DrillTargets targets(@Nullable Integer goal, @Nullable Integer limit) {
        return goal == null && limit == null
                ? null
                : new DrillTargets(
                        Objects.requireNonNullElse(goal, DrillTargets.USUAL.goalMinutes()),
                        Objects.requireNonNullElse(limit, DrillTargets.USUAL.limitMinutes()));
    }

    private static Integer minutes(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw Refusal.invalid("R-X14", null, "expected whole minutes");
        }
        return Integer.valueOf(text);
    }
}
