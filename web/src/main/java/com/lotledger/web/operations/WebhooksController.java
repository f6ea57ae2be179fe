package com.lotledger.web.operations;

import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookAttemptPage;
import com.lotledger.api.webhook.WebhookQuery.FindWebhookAttempts;
import com.lotledger.api.webhook.WebhookQuery.FindWebhookSubscriptions;
import com.lotledger.api.webhook.WebhookQuery.GetWebhookSubscription;
import com.lotledger.api.webhook.WebhookStart;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.PauseWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ReplayWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ResumeWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionPage;
import com.lotledger.api.webhook.WebhookSubscriptionView;
import com.lotledger.api.webhook.WebhookTestRequest.SendTestDelivery;
import com.lotledger.api.webhook.WebhookTestView;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.Visitor;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Webhook subscriptions: how they stand, and what is done about them. */
@PageController
class WebhooksController {

    private static final int LINES = 50;

    private final Questions questions;
    private final Commands commands;
    private final Clock clock;

    WebhooksController(Questions questions, Commands commands, Clock clock) {
        this.questions = questions;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/operations/webhooks")
    String list(
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Staff.see(visitor);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "subscriptions",
                questions.ask(new FindWebhookSubscriptions(null, LINES, cursor), WebhookSubscriptionPage.class));
        return "webhooks";
    }

    @GetMapping("/operations/webhooks/{name}")
    String one(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Staff.see(visitor);
        WebhookSubscriptionId id = new WebhookSubscriptionId(name);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "webhook",
                questions.ask(
                        new GetWebhookSubscription(id), WebhookSubscriptionView.class, "webhook subscription " + name));
        model.addAttribute(
                "attempts",
                questions.ask(new FindWebhookAttempts(id, null, null, LINES, cursor), WebhookAttemptPage.class));
        return "webhook";
    }

    @PostMapping("/operations/webhooks/{name}/pause")
    String pause(
            @PathVariable String name,
            @RequestParam String reason,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        return given(
                name,
                visitor,
                model,
                () -> new PauseWebhookSubscription(new WebhookSubscriptionId(name), Typed.reason(reason)));
    }

    @PostMapping("/operations/webhooks/{name}/resume")
    String resume(@PathVariable String name, @ModelAttribute("visitor") Visitor visitor, Model model) {
        return given(name, visitor, model, () -> new ResumeWebhookSubscription(new WebhookSubscriptionId(name)));
    }

    @PostMapping("/operations/webhooks/{name}/replay")
    String replay(
            @PathVariable String name,
            @RequestParam String after,
            @RequestParam String reason,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        return given(
                name,
                visitor,
                model,
                () -> new ReplayWebhookSubscription(
                        new WebhookSubscriptionId(name),
                        new WebhookStart(Typed.position("after", after), null),
                        Typed.reason(reason)));
    }

    private String given(String name, Visitor visitor, Model model, Supplier<Object> command) {
        Staff.connect(visitor);
        Outcome outcome = commands.tried(visitor, command);
        if (outcome.done()) {
            return "redirect:" + new Addresses().under("/operations/webhooks", name);
        }
        model.addAttribute("violations", outcome.violations());
        return one(name, null, visitor, model);
    }

    @PostMapping("/operations/webhooks/{name}/test")
    String test(@PathVariable String name, @ModelAttribute("visitor") Visitor visitor, Model model) {
        Staff.connect(visitor);
        Outcome outcome = Outcome.of(
                () -> questions.ask(new SendTestDelivery(new WebhookSubscriptionId(name)), WebhookTestView.class));
        model.addAttribute("violations", outcome.violations());
        model.addAttribute("tested", outcome.result());
        return one(name, null, visitor, model);
    }
}
