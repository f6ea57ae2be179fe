package com.lotledger.standalone.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sources of every module, as text. */
final class SourceFiles {

    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern SOURCES = Pattern.compile(".*\\.(java|sql|html|ya?ml|properties|csv)");
    private static final Set<String> MODULES =
            Set.of("shared-api", "platform", "command-side", "query-side", "web", "standalone", "benchmarks");

    private SourceFiles() {}

    /** One file of this repository. */
    static String read(String path) {
        return read(REPOSITORY.resolve(path));
    }

    /** Every source of every module, main and test. */
    static List<Source> all() {
        return MODULES.stream()
                .map(module -> REPOSITORY.resolve(module).resolve("src"))
                .flatMap(directory -> below(directory).stream())
                .map(file -> new Source(REPOSITORY.relativize(file).toString().replace('\\', '/'), read(file)))
                .toList();
    }

    private static List<Path> below(Path directory) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (SOURCES.matcher(file.getFileName().toString()).matches()) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
