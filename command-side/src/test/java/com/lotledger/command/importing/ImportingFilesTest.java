package com.lotledger.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.command.importing.format.ImportKind;
import com.lotledger.command.importing.format.RefusedLine;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@CommandSideTest
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ImportingFilesTest {

    private static final Sender ANN = new Sender("ann", Set.of(Role.ADMINISTRATOR), LocalDate.of(2026, 3, 2));

    private final LedgerCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    @TempDir
    private Path directory;

    private ImportQueue queue;
    private Imports imports;
    private SampleFiles files;

    ImportingFilesTest(@Autowired LedgerCommands commands, @Autowired JdbcClient database, @Autowired Clock clock) {
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void start(TestInfo test) {
        files = new SampleFiles("I" + Integer.toHexString(test.getDisplayName().hashCode()), directory);
        begin();
    }

    @AfterEach
    void stop() {
        queue.stop();
    }

    @Test
    void every_line_of_every_file_is_received_in_the_name_of_the_sender() {
        importMasterData();
        ImportProgress progress = ended(start(files.deliveries(40), ImportKind.DELIVERIES));

        assertThat(progress.state()).isEqualTo(ImportState.FINISHED);
        assertThat(progress.received()).isEqualTo(new ImportCount(40, 120));
        assertThat(progress.unchanged()).isEqualTo(ImportCount.NONE);
        assertThat(progress.refused()).isEqualTo(ImportCount.NONE);
        assertThat(progress.lines()).isEqualTo(120);
        assertThat(posted()).isEqualTo(40);
        assertThat(database.sql("SELECT DISTINCT meta_data::jsonb ->> 'actor' FROM events.domain_event_entry"
                                + " WHERE aggregate_identifier LIKE ?")
                        .param("receipt/" + files.prefix() + "-%")
                        .query(String.class)
                        .list())
                .containsExactly("ann");
    }

    @Test
    void a_second_import_changes_nothing_R_X01() {
        importMasterData();
        Path deliveries = files.deliveries(20);
        ended(start(deliveries, ImportKind.DELIVERIES));
        long before = head();

        importMasterData();
        ImportProgress again = ended(start(deliveries, ImportKind.DELIVERIES));

        assertThat(again.received()).isEqualTo(ImportCount.NONE);
        assertThat(again.unchanged()).isEqualTo(new ImportCount(20, 60));
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_bad_line_is_refused_with_its_number_and_reasons_while_the_rest_goes_on() throws Exception {
        importMasterData();
        Path deliveries = files.file(
                "deliveries.csv",
                SampleFiles.DELIVERY_COLUMNS,
                files.delivery(1, 1, "AUTO", 4, "", "", 1),
                files.delivery(2, 1, "AUTO", 4, "", "", 1),
                files.delivery(2, 2, "HAND", 4, "", "", 1),
                files.delivery(2, 3, "AUTO", 4, "", "", 9),
                files.delivery(3, 1, "GONE", 0, "", "", 1),
                files.delivery(4, 1, "AUTO", 4, "", "", 1) + ",",
                files.delivery(5, 1, "AUTO", 4, "", "", 1));

        ImportJob job = start(deliveries, ImportKind.DELIVERIES);
        ImportProgress progress = ended(job);

        assertThat(progress.received()).isEqualTo(new ImportCount(2, 2));
        assertThat(progress.refused()).isEqualTo(new ImportCount(3, 5));
        assertThat(reasons(job))
                .containsExactly("4 -2 R-G10 lot_number", "5 -2 R-X02 bin", "6 -3 R-X02 item", "7 -4 R-X21 null");
        assertThat(posted()).isEqualTo(2);
    }

    @Test
    void an_import_that_was_stopped_goes_on_behind_its_last_settled_line() throws Exception {
        importMasterData();
        ImportJob job = start(files.deliveries(400), ImportKind.DELIVERIES);
        waitUntilLines(job, 30);
        queue.stop();
        assertThat(job.progress().state()).isEqualTo(ImportState.INTERRUPTED);
        long lines = job.progress().lines();
        assertThat(lines).isLessThan(1_200);

        begin();
        imports.resume();
        ImportProgress progress = ended(imports.all().getFirst());

        assertThat(progress.state()).isEqualTo(ImportState.FINISHED);
        assertThat(progress.received()).isEqualTo(new ImportCount(400, 1_200));
        assertThat(posted()).isEqualTo(400);
    }

    @Test
    void a_killed_import_repeats_what_it_had_not_settled_and_doubles_nothing_R_X01() throws Exception {
        importMasterData();
        Path deliveries = files.deliveries(60);
        Files.writeString(deliveries, files.delivery(61, 1, "GONE", 4, "", "", 1) + "\n", StandardOpenOption.APPEND);
        ImportJob job = start(deliveries, ImportKind.DELIVERIES);
        ended(job);
        queue.stop();
        // As if the program had been killed after its first settled receipt, long after that was last noted.
        Path kept = job.report().resolveSibling("job.properties");
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(kept)) {
            texts.load(reader);
        }
        texts.putAll(Map.of(
                "state", "RUNNING",
                "line", "4",
                "received", "1/3",
                "refused", "0/0",
                "reportLength", Integer.toString("line,receipt,rule,column,message\r\n".length())));
        try (Writer writer = Files.newBufferedWriter(kept)) {
            texts.store(writer, null);
        }
        List<String> reasons = reasons(job);

        begin();
        imports.resume();
        ImportJob again = imports.all().getFirst();
        ImportProgress progress = ended(again);

        assertThat(progress.received()).isEqualTo(new ImportCount(1, 3));
        assertThat(progress.unchanged()).isEqualTo(new ImportCount(59, 177));
        assertThat(progress.refused()).isEqualTo(new ImportCount(1, 1));
        assertThat(reasons(again)).isEqualTo(reasons).hasSize(1);
        assertThat(posted()).isEqualTo(60);
    }

    @Test
    void a_file_that_changed_meanwhile_is_not_gone_on_with() throws Exception {
        importMasterData();
        Path deliveries = files.deliveries(400);
        ImportJob job = start(deliveries, ImportKind.DELIVERIES);
        waitUntilLines(job, 3);
        queue.stop();
        Files.writeString(deliveries, "x", StandardOpenOption.APPEND);

        begin();
        imports.resume();
        ImportProgress progress = ended(imports.all().getFirst());

        assertThat(progress.state()).isEqualTo(ImportState.FAILED);
        assertThat(progress.message()).contains("was changed");
    }

    @Test
    void an_uploaded_file_is_kept_only_until_it_is_imported() throws Exception {
        ImportJob job = receive("location,description\n" + files.prefix() + ",Site\n");

        assertThat(ended(job).received()).isEqualTo(new ImportCount(1, 1));
        assertThat(job.directory().upload()).doesNotExist();
    }

    @Test
    void an_upload_with_wrong_columns_or_too_many_bytes_leaves_nothing_behind_R_X20() {
        assertThatThrownBy(() -> receive("colour\nred\n")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> receive("location,description\n" + "x".repeat(10_000)))
                .isInstanceOf(MaxUploadSizeExceededException.class);

        assertThat(imports.all()).isEmpty();
        assertThat(directory.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void what_a_spreadsheet_would_run_is_made_harmless_in_the_report() throws Exception {
        ImportJob job = receive("location,description\n=1+1,Site\n");
        ended(job);

        assertThat(Files.readString(job.report())).contains("2,'=1+1,R-X05,location,");
    }

    private void begin() {
        queue = new ImportQueue(commands, 8);
        imports = new Imports(new JobDirectories(directory.resolve("imports")), queue, clock, 5_000);
    }

    private void importMasterData() {
        ended(start(files.locations(), ImportKind.LOCATIONS));
        ended(start(files.bins(), ImportKind.BINS));
        ended(start(files.items(), ImportKind.ITEMS));
    }

    private ImportJob start(Path file, ImportKind kind) {
        try {
            return imports.importFile(file, kind, ANN);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private ImportJob receive(String body) throws Exception {
        return imports.receive(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), ImportKind.LOCATIONS, ANN);
    }

    private static ImportProgress ended(ImportJob job) {
        return job.ended().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static void waitUntilLines(ImportJob job, long lines) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (job.progress().lines() < lines) {
            assertThat(System.nanoTime()).isLessThan(limit);
            Thread.onSpinWait();
        }
    }

    private List<String> reasons(ImportJob job) throws Exception {
        try (Stream<RefusedLine> lines = job.refusedLines()) {
            return lines.map(each -> each.line() + " " + each.name().replace(files.prefix(), "") + " " + each.rule()
                            + " " + each.column())
                    .toList();
        }
    }

    private long posted() {
        return database.sql(
                        "SELECT count(*) FROM events.domain_event_entry WHERE payload_type = 'PurchaseReceiptPosted'"
                                + " AND aggregate_identifier LIKE ?")
                .param("receipt/" + files.prefix() + "-%")
                .query(Long.class)
                .single();
    }

    private long head() {
        return database.sql("SELECT max(global_index) FROM events.domain_event_entry")
                .query(Long.class)
                .single();
    }
}
