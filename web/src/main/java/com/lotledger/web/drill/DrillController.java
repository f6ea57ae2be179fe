package com.lotledger.web.drill;

import com.lotledger.api.drill.DrillQuery.GetDrill;
import com.lotledger.api.drill.DrillView;
import com.lotledger.api.value.DrillId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.SentForm;
import com.lotledger.web.page.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One drill: its watch, its phases, what was found, and the signature. */
@PageController
class DrillController {

    private final Questions questions;
    private final Commands commands;

    DrillController(Questions questions, Commands commands) {
        this.questions = questions;
        this.commands = commands;
    }

    @GetMapping("/drills/{drill}")
    String drill(@PathVariable DrillId drill, Model model) {
        DrillView view = questions.ask(new GetDrill(drill), DrillView.class, "drill " + drill);
        model.addAttribute("drill", view);
        model.addAttribute("open", OpenPhases.of(view));
        model.addAttribute("nothing", Map.of());
        return "drill/drill";
    }

    /** Where a refused form was shown, looked at again. */
    @GetMapping({"/drills/{drill}/phase", "/drills/{drill}/sign"})
    String back(@PathVariable DrillId drill) {
        return "redirect:" + new Addresses().drill(drill);
    }

    @PostMapping("/drills/{drill}/phase")
    String complete(
            @PathVariable DrillId drill,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        return new SentForm("phase", typed, visitor, model, response)
                .answer(
                        commands.tried(visitor, () -> DrillForms.phase(drill, typed)),
                        new Addresses().drill(drill),
                        () -> drill(drill, model));
    }

    @PostMapping("/drills/{drill}/sign")
    String sign(
            @PathVariable DrillId drill,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        return new SentForm("sign", typed, visitor, model, response)
                .answer(
                        commands.tried(visitor, () -> DrillForms.signature(drill, typed)),
                        new Addresses().drill(drill),
                        () -> drill(drill, model));
    }
}
