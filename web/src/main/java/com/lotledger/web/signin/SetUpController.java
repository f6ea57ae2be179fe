package com.lotledger.web.signin;

import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.item.ItemCommand.AssignGtin;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.location.LocationCommand.ChooseDefaultReceivingBin;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.web.page.Allowed;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.Visitor;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has to be there before anything can be received: a location, a bin, an item. */
@PageController
class SetUpController {

    private static final String PAGE = "set-up";

    private final Commands commands;

    SetUpController(Commands commands) {
        this.commands = commands;
    }

    @GetMapping("/set-up")
    String show(@ModelAttribute("visitor") Visitor visitor) {
        Allowed.only(visitor, "ADMINISTRATOR");
        return PAGE;
    }

    /** Adds a location with the bin that its goods are received into. */
    @PostMapping("/set-up/location")
    String location(
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            RedirectAttributes afterwards) {
        return done(typed, "location", visitor, model, afterwards, () -> {
            Violations violations = new Violations();
            LocationCode location = needed(violations, typed, "location", LocationCode::new);
            BinCode bin = needed(violations, typed, "bin", BinCode::new);
            violations.refuseIfAny();
            LocationCode code = Objects.requireNonNull(location);
            BinCode receiving = Objects.requireNonNull(bin);
            DefineStockBin definition =
                    new DefineStockBin(receiving, text(typed, "binDescription"), code, null, null, null, null);
            commands.give(visitor, new DefineLocation(code, text(typed, "description"), null, false, null, null, null));
            commands.give(visitor, definition);
            return commands.give(visitor, new ChooseDefaultReceivingBin(code, receiving));
        });
    }

    /** Adds another bin. */
    @PostMapping("/set-up/bin")
    String bin(
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            RedirectAttributes afterwards) {
        return done(typed, "bin", visitor, model, afterwards, () -> {
            Violations violations = new Violations();
            BinCode bin = needed(violations, typed, "bin", BinCode::new);
            LocationCode location = Typed.read(violations, "location", typed.get("location"), LocationCode::new);
            BinCode area = Typed.read(violations, "area", typed.get("area"), BinCode::new);
            violations.refuseIfAny();
            return commands.give(
                    visitor,
                    new DefineStockBin(
                            Objects.requireNonNull(bin), text(typed, "description"), location, area, null, null, null));
        });
    }

    /** Adds an item, with its GTIN where one was typed. */
    @PostMapping("/set-up/item")
    String item(
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            RedirectAttributes afterwards) {
        return done(typed, "item", visitor, model, afterwards, () -> {
            Violations violations = new Violations();
            ItemCode item = needed(violations, typed, "item", ItemCode::new);
            Measure measure = needed(violations, typed, "measure", Measure::new);
            Gtin gtin = Typed.read(violations, "gtin", typed.get("gtin"), Gtin::new);
            ExpiryPolicy policy = violations.collect("months", () -> policy(typed));
            violations.refuseIfAny();
            ItemCode code = Objects.requireNonNull(item);
            boolean tracked = typed.containsKey("tracked");
            commands.give(
                    visitor,
                    new DefineItem(
                            code,
                            text(typed, "description"),
                            null,
                            Objects.requireNonNull(measure),
                            null,
                            tracked,
                            tracked && typed.containsKey("generated"),
                            policy,
                            null,
                            null));
            return gtin == null ? null : commands.give(visitor, new AssignGtin(code, gtin));
        });
    }

    private String done(
            Map<String, String> typed,
            String what,
            Visitor visitor,
            Model model,
            RedirectAttributes afterwards,
            Supplier<? extends @Nullable Object> work) {
        Allowed.only(visitor, "ADMINISTRATOR");
        Outcome outcome = Outcome.of(work);
        if (outcome.done()) {
            afterwards.addFlashAttribute("added", typed.get(what));
            return "redirect:/set-up";
        }
        model.addAttribute("violations", outcome.violations());
        model.addAttribute("what", what);
        model.addAttribute("typed", typed);
        return PAGE;
    }

    private static <T> @Nullable T needed(
            Violations violations, Map<String, String> typed, String field, Function<String, T> form) {
        return violations.collect(field, () -> form.apply(text(typed, field)));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static ExpiryPolicy policy(Map<String, String> typed) {
        return switch (text(typed, "expiry")) {
            case "never" -> new ExpiryPolicy.NotRequired();
            case "months" ->
                new ExpiryPolicy.Period(
                        months(text(typed, "months")), ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.From.MANUFACTURE_DATE);
            default -> new ExpiryPolicy.ByDate();
        };
    }

    private static int months(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw Refusal.invalid("R-E07", null, "a period is a whole number of months");
        }
        return Integer.parseInt(text);
    }
}
