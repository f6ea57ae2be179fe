package com.lotledger.query.drill;

import com.lotledger.api.drill.DrillPage;
import com.lotledger.api.drill.DrillQuery.FindDrills;
import com.lotledger.api.drill.DrillQuery.GetDrill;
import com.lotledger.api.drill.DrillQuery.ShowDrillTrend;
import com.lotledger.api.drill.DrillTrendView;
import com.lotledger.api.drill.DrillView;
import com.lotledger.api.value.DrillId;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import com.lotledger.query.table.ReadyFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Drills over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Drills")
class DrillQuestionsHttp {

    private static final String PDF = "application/pdf";

    private final Questions questions;

    DrillQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/drills")
    @Operation(operationId = "findDrills", summary = "List mock recall drills, the latest first")
    CompletableFuture<DrillPage> find(PageRequest page) {
        return questions.ask(new FindDrills(page.limit(), Questions.cursorOf(page)), DrillPage.class);
    }

    @GetMapping("/drills/{drill}")
    @Operation(
            operationId = "getDrill",
            summary = "Show a drill: its lot, the stopwatch of each phase, what was found, score and signature")
    CompletableFuture<DrillView> get(@PathVariable DrillId drill) {
        return questions.ask(new GetDrill(drill), DrillView.class, "drill", "drill of this name");
    }

    @GetMapping(path = "/drills/{drill}/report", produces = PDF)
    @Operation(operationId = "printDrill", summary = "Print the report of a drill")
    ResponseEntity<StreamingResponseBody> report(@PathVariable DrillId drill) throws IOException {
        DrillView view = get(drill).join();
        return ReadyFile.write(bytes -> DrillReport.write(view, bytes)).answer("drill.pdf", PDF);
    }

    @GetMapping("/drill-trend")
    @Operation(operationId = "showDrillTrend", summary = "Show how drills went from one to the next")
    CompletableFuture<DrillTrendView> trend() {
        return questions.ask(new ShowDrillTrend(), DrillTrendView.class);
    }
}
