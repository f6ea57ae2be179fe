package com.lotledger.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure and for how long, as given on the command line.
 *
 * @param measurements some of receive, rebuild, rebuild-while-asked, questions, pages, movements, past, hot-lot, recalls,
 *     downstream, catch-up and startup
 * @param jar the program
 * @param seconds length of a measured phase
 * @param warmUpSeconds length of the first, unmeasured one
 * @param events size of the store for the rebuild and for catching up
 * @param ledgerRows sizes of the stock ledger for the questions
 * @param recalled how many deliveries each recall is about
 * @param clients numbers of clients that send deliveries at the same time
 * @param javaOptions options of the program's JVM, such as those of a profiler
 */
record Options(
        List<String> measurements,
        Path jar,
        int seconds,
        int warmUpSeconds,
        int events,
        List<Integer> ledgerRows,
        List<Integer> recalled,
        List<Integer> clients,
        List<String> javaOptions) {

    private static final List<String> ALL = List.of(
            "receive",
            "rebuild",
            "rebuild-while-asked",
            "questions",
            "pages",
            "movements",
            "past",
            "hot-lot",
            "recalls",
            "downstream",
            "catch-up",
            "startup");

    static Options parse(String[] arguments) {
        List<String> measurements = new ArrayList<>();
        List<String> javaOptions = new ArrayList<>();
        Path jar = Path.of("standalone", "target", "lot-ledger.jar");
        int seconds = 20;
        int warmUpSeconds = 40;
        int events = 1_000_000;
        List<Integer> ledgerRows = List.of(10_000, 100_000, 1_000_000);
        List<Integer> recalled = List.of(10, 1_000, 20_000);
        List<Integer> clients = List.of(1, 4, 16);
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            switch (argument.split("=", 2)[0]) {
                case "all" -> measurements.addAll(ALL);
                case "--jar" -> jar = Path.of(value);
                case "--seconds" -> seconds = Integer.parseInt(value);
                case "--warm-up-seconds" -> warmUpSeconds = Integer.parseInt(value);
                case "--events" -> events = Integer.parseInt(value);
                case "--ledger-rows" -> ledgerRows = numbers(value);
                case "--recalled" -> recalled = numbers(value);
                case "--clients" -> clients = numbers(value);
                case "--java-option" -> javaOptions.add(value);
                default -> measurements.add(known(argument));
            }
        }
        return new Options(
                measurements.isEmpty() ? ALL : measurements,
                jar,
                seconds,
                warmUpSeconds,
                events,
                ledgerRows,
                recalled,
                clients,
                javaOptions);
    }

    private static String known(String argument) {
        if (!ALL.contains(argument)) {
            throw new IllegalArgumentException(argument + " is not known; see docs/benchmarks.md");
        }
        return argument;
    }

    private static List<Integer> numbers(String value) {
        return Arrays.stream(value.split(",", -1)).map(Integer::valueOf).toList();
    }
}
