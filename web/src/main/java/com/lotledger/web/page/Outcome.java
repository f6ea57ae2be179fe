package com.lotledger.web.page;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.platform.refusal.CarriedRefusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * What came of something a form asked for.
 *
 * @param result what it answered; null when it was refused or answers nothing
 * @param violations everything that is wrong; empty when it was done
 */
public record Outcome(@Nullable Object result, List<Violation> violations) {

    /** Whether it was done. */
    public boolean done() {
        return violations.isEmpty();
    }

    /** Says so, with everything that is wrong, to a page that is shown again. */
    public void refuse(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("violations", violations);
    }

    /** Does it and keeps a refusal; other failures are thrown. */
    public static Outcome of(Supplier<? extends @Nullable Object> work) {
        try {
            return new Outcome(work.get(), List.of());
        } catch (Refusal refusal) {
            return new Outcome(null, refusal.violations());
        } catch (CompletionException failure) {
            return new Outcome(
                    null, CarriedRefusal.in(failure).orElseThrow(() -> failure).violations());
        }
    }
}
