package com.lotledger.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.ui.Model;

/**
 * A form that was sent, one of several on its page.
 *
 * @param name by which the page knows where to show what is wrong
 * @param typed what was typed
 */
public record SentForm(
        String name, Map<String, String> typed, Visitor visitor, Model model, HttpServletResponse response) {

    /**
     * Leads on; when it was refused, the page is shown again with what was typed and why.
     *
     * @param page address it leads on to
     * @param again shows the page again
     */
    public String answer(Outcome outcome, String page, Supplier<String> again) {
        if (outcome.done()) {
            return "redirect:" + page;
        }
        outcome.refuse(model, response);
        model.addAttribute("refused", name);
        model.addAttribute("typed", typed);
        return again.get();
    }
}
