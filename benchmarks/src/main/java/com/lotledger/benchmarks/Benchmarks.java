package com.lotledger.benchmarks;

import com.lotledger.benchmarks.figures.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.util.FileSystemUtils;

/** Measures the standalone program and prints what it found as Markdown; see docs/benchmarks.md. */
public final class Benchmarks {

    private Benchmarks() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        Options options = Options.parse(arguments);
        System.out.println("## " + LocalDate.now(ZoneId.systemDefault()) + "\n");
        System.out.println(Machine.description() + "; load average before: " + Machine.load() + "\n");
        for (String measurement : options.measurements()) {
            Path folder = Files.createTempDirectory("lot-ledger-" + measurement);
            try {
                System.out.println(measured(measurement, options, folder.resolve("data")) + "\n");
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static String measured(String measurement, Options options, Path data) {
        return switch (measurement) {
            case "receive" -> Receive.measure(options, data);
            case "rebuild" -> Rebuild.measure(options, data);
            case "rebuild-while-asked" -> RebuildWhileAsked.measure(options, data);
            case "questions" -> Questions.measure(options, data);
            case "pages" -> Pages.measure(options, data);
            case "movements" -> Movements.measure(options, data);
            case "past" -> Past.measure(options, data);
            case "hot-lot" -> HotLot.measure(options, data);
            case "recalls" -> Recalls.measure(options, data);
            case "downstream" -> Downstream.measure(options, data);
            case "catch-up" -> CatchUp.measure(options, data);
            case "startup" -> Startup.measure(options, data);
            default -> throw new IllegalArgumentException(measurement);
        };
    }
}
