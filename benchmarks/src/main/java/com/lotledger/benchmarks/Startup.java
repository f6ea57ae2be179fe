package com.lotledger.benchmarks;

import com.lotledger.benchmarks.figures.Machine;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.program.Consumption;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.site.Deliveries;
import java.nio.file.Path;

/** How long the program takes from the start of its JVM until its health is up, and how much memory it then has in use. */
final class Startup {

    private static final int STARTS = 4;
    private static final int DELIVERIES = 2_000;

    private Startup() {}

    static String measure(Options options, Path data) {
        Table table = new Table(
                "Start-up",
                "start",
                "seconds until ready",
                "memory of the program MB",
                "memory of PostgreSQL MB",
                "program after " + DELIVERIES + " deliveries MB",
                "PostgreSQL after them MB",
                "load average");
        for (int start = 1; start <= STARTS; start++) {
            try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
                long own = Consumption.memoryOfProgram(program);
                long server = Consumption.memoryOfServer(program);
                boolean first = start == 1;
                if (first) {
                    receive(PreparedSite.of(program));
                }
                table.row(
                        first ? "first, on an empty directory" : "later",
                        Table.tenths(program.startedIn().toMillis() / 1e3),
                        own,
                        server,
                        first ? Consumption.memoryOfProgram(program) : "",
                        first ? Consumption.memoryOfServer(program) : "",
                        Machine.load());
            }
        }
        return table.toString();
    }

    private static void receive(PreparedSite site) {
        Deliveries deliveries = new Deliveries("SOME");
        for (int number = 0; number < DELIVERIES; number++) {
            site.send(deliveries.delivery(number));
        }
    }
}
