package com.lotledger.standalone.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lotledger.standalone.receiving.RunningLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Other moments: {@code -Dlotledger.seed=7}. */
class KilledConsumerIT {

    private static final long SEED = Long.getLong("lotledger.seed", 20_261_122L);
    private static final Path SAMPLES = Path.of("samples");
    private static final int TIMES = 20;
    private static final int FEWEST_KILLS = 8;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    private static Path directory;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() {
        ledger = RunningLedger.in(directory.resolve("data"));
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void a_consumer_killed_at_random_moments_of_an_import_ends_with_exactly_the_quantities_that_are_answered()
            throws Exception {
        ExampleConsumer consumer =
                ExampleConsumer.compiled(Files.createDirectory(directory.resolve("consumer")), ledger);
        upload("locations");
        upload("bins");
        upload("items");
        JsonNode deliveries = begin("deliveries", deliveredAgainAndAgain());
        SplittableRandom random = new SplittableRandom(SEED);
        long toFirstPage = firstLife(consumer);
        Set<String> cursors = new HashSet<>(Set.of(consumer.cursor()));
        for (int kills = 1; kills < FEWEST_KILLS || !isFinished(deliveries); kills++) {
            Process process = consumer.start();
            boolean ended = process.waitFor(random.nextLong(toFirstPage / 3, toFirstPage * 2), TimeUnit.MILLISECONDS);
            assertThat(ended).as("it goes on for ever").isFalse();
            process.destroyForcibly().waitFor();
            cursors.add(consumer.cursor());
        }
        assertThat(cursors).as("it was killed on its way").hasSizeGreaterThan(1);

        Process last = consumer.start("--once");
        assertThat(last.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();

        assertThat(consumer.quantities()).isNotEmpty().isEqualTo(answered());
    }

    /** Kills it right after its first page, and answers how many milliseconds that took: machines differ. */
    private static long firstLife(ExampleConsumer consumer) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = consumer.start();
        await().atMost(LONGEST).until(() -> !consumer.cursor().isEmpty());
        process.destroyForcibly().waitFor();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static void upload(String kind) throws IOException {
        JsonNode job = begin(kind, sample(kind));
        await().atMost(LONGEST).until(() -> isFinished(job));
    }

    private static JsonNode begin(String kind, String file) {
        return ledger.upload(RunningLedger.ADMINISTRATOR, "imports/" + kind, file);
    }

    private static String sample(String kind) throws IOException {
        return Files.readString(SAMPLES.resolve(kind + ".csv"));
    }

    /** The sample deliveries many times over, each time under other names. */
    private static String deliveredAgainAndAgain() throws IOException {
        List<String> lines = sample("deliveries").lines().toList();
        return Stream.concat(
                        Stream.of(lines.getFirst()),
                        IntStream.range(0, TIMES)
                                .boxed()
                                .flatMap(time -> lines.stream().skip(1).map(line -> "T" + time + "-" + line)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isFinished(JsonNode job) {
        return ledger.get(
                        RunningLedger.ADMINISTRATOR, "imports/" + job.path("id").asString())
                .path("state")
                .asString()
                .equals("FINISHED");
    }

    private static Map<String, String> answered() {
        JsonNode reached = ledger.command("locations/CENTRAL/describe-location", """
                {"description": "Everything before this is answered"}""");
        Map<String, String> answered = new TreeMap<>();
        String cursor = "";
        while (!cursor.equals("null")) {
            JsonNode page =
                    ledger.ask("bin-quantities?limit=500" + (cursor.isEmpty() ? "" : "&cursor=" + cursor), reached);
            for (JsonNode entry : page.path("entries")) {
                if (!entry.path("onHand").asString().equals("0")) {
                    answered.put(
                            entry.path("item").asString() + "\t"
                                    + entry.path("lotNumber").asString("") + "\t"
                                    + entry.path("bin").asString(),
                            entry.path("onHand").asString());
                }
            }
            cursor = page.path("next").isNull() ? "null" : page.path("next").asString();
        }
        return answered;
    }
}
