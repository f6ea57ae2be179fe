package com.lotledger.command.importing;

import com.lotledger.api.provenance.Role;
import com.lotledger.command.importing.format.ImportKind;
import com.lotledger.platform.provenance.Sender;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is kept of an import from run to run: what was asked, how far it is, and its report. */
final class JobDirectory {

    private final Path root;

    JobDirectory(Path root) {
        this.root = root;
    }

    /**
     * The state of an import on disk.
     *
     * @param message why it failed; null otherwise
     * @param finishedAt null before its end
     */
    record Kept(
            ImportRequest request,
            Checkpoint checkpoint,
            ImportState state,
            @Nullable String message,
            @Nullable Instant finishedAt) {}

    String id() {
        return String.valueOf(root.getFileName());
    }

    Path upload() {
        return root.resolve("upload.csv");
    }

    Path report() {
        return root.resolve("report.csv");
    }

    void remove() throws IOException {
        JobDirectories.remove(root);
    }

    /** Once it is imported nobody needs the copy. */
    void removeUpload() throws IOException {
        Files.deleteIfExists(upload());
    }

    boolean isComplete() {
        return Files.exists(file());
    }

    void write(Kept kept) {
        ImportRequest request = kept.request();
        Checkpoint checkpoint = kept.checkpoint();
        Properties texts = new Properties();
        texts.setProperty("kind", request.kind().name());
        texts.setProperty("source", request.source().toString());
        texts.setProperty("uploaded", Boolean.toString(request.uploaded()));
        texts.setProperty("size", Long.toString(request.size()));
        texts.setProperty("modified", Long.toString(request.modified()));
        texts.setProperty("actor", request.sender().actor());
        texts.setProperty(
                "roles",
                request.sender().roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        texts.setProperty("businessDate", request.sender().businessDate().toString());
        texts.setProperty("createdAt", request.createdAt().toString());
        texts.setProperty("state", kept.state().name());
        texts.setProperty("line", Long.toString(checkpoint.line()));
        texts.setProperty("received", text(checkpoint.received()));
        texts.setProperty("unchanged", text(checkpoint.unchanged()));
        texts.setProperty("refused", text(checkpoint.refused()));
        texts.setProperty("reportLength", Long.toString(checkpoint.reportLength()));
        if (kept.message() != null) {
            texts.setProperty("message", kept.message());
        }
        if (kept.finishedAt() != null) {
            texts.setProperty("finishedAt", kept.finishedAt().toString());
        }
        replace(texts);
    }

    Kept read() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file())) {
            texts.load(reader);
        }
        try {
            return kept(texts);
        } catch (RuntimeException damaged) {
            throw new IOException(file() + " is damaged", damaged);
        }
    }

    private Kept kept(Properties texts) {
        Sender sender = new Sender(
                text(texts, "actor"),
                Arrays.stream(text(texts, "roles").split(","))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                LocalDate.parse(text(texts, "businessDate")));
        ImportRequest request = new ImportRequest(
                ImportKind.valueOf(text(texts, "kind")),
                Path.of(text(texts, "source")),
                Boolean.parseBoolean(text(texts, "uploaded")),
                number(texts, "size"),
                number(texts, "modified"),
                sender,
                Instant.parse(text(texts, "createdAt")));
        Checkpoint checkpoint = new Checkpoint(
                number(texts, "line"),
                count(texts, "received"),
                count(texts, "unchanged"),
                count(texts, "refused"),
                number(texts, "reportLength"));
        String finishedAt = texts.getProperty("finishedAt");
        return new Kept(
                request,
                checkpoint,
                ImportState.valueOf(text(texts, "state")),
                texts.getProperty("message"),
                finishedAt == null ? null : Instant.parse(finishedAt));
    }

    /** As a whole or not at all, so that a kill leaves the state before or the state after. */
    private void replace(Properties texts) {
        try {
            Path fresh = root.resolve("job.properties.fresh");
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                texts.store(writer, null);
            }
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file() {
        return root.resolve("job.properties");
    }

    private static String text(ImportCount count) {
        return count.records() + "/" + count.lines();
    }

    private static ImportCount count(Properties texts, String name) {
        String text = text(texts, name);
        int slash = text.indexOf('/');
        return new ImportCount(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    private static long number(Properties texts, String name) {
        return Long.parseLong(text(texts, name));
    }

    private static String text(Properties texts, String name) {
        return Objects.requireNonNull(texts.getProperty(name), name);
    }
}
