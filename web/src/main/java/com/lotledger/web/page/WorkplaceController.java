package com.lotledger.web.page;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets visitors say where and on which day they work. */
@PageController
class WorkplaceController {

    @PostMapping("/workplace")
    String choose(
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String businessDate,
            @RequestParam(defaultValue = "/") String back,
            HttpSession session) {
        Violations violations = new Violations();
        LocationCode code = Typed.read(violations, "location", location, LocationCode::new);
        LocalDate date = Typed.date(violations, "businessDate", businessDate);
        violations.refuseIfAny();
        session.setAttribute(Workplace.IN_SESSION, new Workplace(textOf(code), date));
        return "redirect:" + LocalAddress.of(back);
    }

    private static @Nullable String textOf(@Nullable LocationCode code) {
        return code == null ? null : code.value();
    }
}
