package com.lotledger.api.storedform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/**
 * The approved stored form of one event in one revision.
 *
 * @param event stored name
 * @param revision its revision
 */
public record ApprovedFile(String event, int revision) {

    private static final String DIRECTORY = "stored-form/";

    /** The file an event of today must have. */
    public static ApprovedFile of(Class<?> event) {
        Revision revision = Objects.requireNonNull(event.getAnnotation(Revision.class), event::getName);
        return new ApprovedFile(event.getSimpleName(), Integer.parseInt(revision.value()));
    }

    /** Every file there is; only from within this module, where they lie in a directory. */
    static List<ApprovedFile> all() throws IOException, URISyntaxException {
        URL directory =
                Objects.requireNonNull(ApprovedFile.class.getClassLoader().getResource(DIRECTORY));
        try (Stream<Path> files = Files.list(Path.of(URI.create(directory.toString())))) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .map(ApprovedFile::named)
                    .toList();
        }
    }

    /** The whole file; a sentence saying that it is missing if it is. */
    public String text() {
        try (InputStream file = ApprovedFile.class.getClassLoader().getResourceAsStream(toString())) {
            return file == null ? "missing" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return DIRECTORY + event + "." + revision + ".json";
    }

    private static ApprovedFile named(String file) {
        String[] parts = file.split("\\.", -1);
        if (parts.length != 3 || !parts[2].equals("json")) {
            throw new IllegalStateException(file + " is not named <event>.<revision>.json");
        }
        return new ApprovedFile(parts[0], Integer.parseInt(parts[1]));
    }
}
