package com.lotledger.query.drill;

import com.lotledger.api.drill.DrillPage;
import com.lotledger.api.drill.DrillQuery.FindDrills;
import com.lotledger.api.drill.DrillQuery.GetDrill;
import com.lotledger.api.drill.DrillQuery.ShowDrillTrend;
import com.lotledger.api.drill.DrillTrendView;
import com.lotledger.api.drill.DrillTrendView.Run;
import com.lotledger.api.drill.DrillView;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about drills from their steps, of which each has few. */
@Component
class DrillQueries {

    private static final int DRILLS_OF_A_TREND = 500;
    private static final String STEPS = """
            SELECT drill, kind, told, actor, recorded_at FROM views.drill_step WHERE drill = ANY (?) ORDER BY position
            """;
    private static final String RECONCILED = """
            SELECT drill FROM views.drill_step
            WHERE kind = 'DrillPhaseCompleted' AND told::jsonb ->> 'phase' = 'RECONCILED'
            ORDER BY position DESC LIMIT ?
            """;

    private final JdbcClient database;

    DrillQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    @Nullable
    DrillView get(GetDrill question) {
        return views(List.of(question.drill().value())).stream().findFirst().orElse(null);
    }

    @QueryHandler
    DrillPage find(FindDrills question) {
        Page<String> page = Listing.of("drill", "views.drill_step")
                .where("kind = 'DrillStarted'")
                .orderedBy("drills", true, "position bigint")
                .read(database, question.limit(), question.cursor(), (row, number) -> row.getString("drill"));
        return new DrillPage(views(page.entries()), page.next());
    }

    @QueryHandler
    DrillTrendView trend(ShowDrillTrend question) {
        List<String> drills = database.sql(RECONCILED)
                .param(DRILLS_OF_A_TREND)
                .query(String.class)
                .list()
                .reversed();
        List<DrillView> views = views(drills);
        List<Run> runs = views.stream().map(DrillQueries::run).toList();
        return new DrillTrendView(
                runs,
                runs.isEmpty()
                        ? null
                        : Math.round(
                                runs.stream().mapToLong(Run::seconds).average().orElseThrow()),
                count(runs, 100, 100),
                count(runs, 1, 99),
                count(runs, 0, 0));
    }

    private static Run run(DrillView drill) {
        return new Run(
                drill.drill(),
                drill.startedAt(),
                Objects.requireNonNull(drill.seconds()),
                Objects.requireNonNull(drill.score()),
                drill.reconciledPercent(),
                drill.signedOff() != null);
    }

    private static int count(List<Run> runs, int lowest, int highest) {
        return (int) runs.stream()
                .filter(run -> run.score() >= lowest && run.score() <= highest)
                .count();
    }

    /** In the order of the names. */
    private List<DrillView> views(List<String> drills) {
        Map<String, DrillSteps> found = new LinkedHashMap<>();
        drills.forEach(drill -> found.put(drill, new DrillSteps()));
        Map<String, Boolean> seen = new LinkedHashMap<>();
        database.sql(STEPS).params((Object) drills.toArray(String[]::new)).query(row -> {
            String drill = row.getString("drill");
            seen.put(drill, true);
            Objects.requireNonNull(found.get(drill))
                    .add(
                            row.getString("kind"),
                            row.getString("told"),
                            row.getString("actor"),
                            Cells.instant(row, "recorded_at"));
        });
        return found.entrySet().stream()
                .filter(entry -> seen.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().view())
                .toList();
    }
}
