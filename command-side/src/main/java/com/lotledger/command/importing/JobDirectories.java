package com.lotledger.command.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The directories of all imports, numbered from 1. */
final class JobDirectories {

    private final Path root;

    JobDirectories(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Those that hold an import, in the order of their numbers. What an interrupted upload left is removed. */
    List<JobDirectory> all() throws IOException {
        for (Path each : numbered()) {
            if (!new JobDirectory(each).isComplete()) {
                remove(each);
            }
        }
        return numbered().stream().map(JobDirectory::new).toList();
    }

    /** A new one; nothing is in it yet. */
    JobDirectory create() throws IOException {
        OwnersDirectory.create(root);
        List<Path> present = numbered();
        long number = present.isEmpty() ? 1 : number(present.getLast()) + 1;
        while (true) {
            try {
                return new JobDirectory(Files.createDirectory(root.resolve(Long.toString(number))));
            } catch (FileAlreadyExistsException taken) {
                number++;
            }
        }
    }

    static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private List<Path> numbered() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(each -> each.getFileName().toString().matches("[1-9][0-9]{0,17}"))
                    .sorted(Comparator.comparingLong(JobDirectories::number))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long number(Path directory) {
        return Long.parseLong(String.valueOf(directory.getFileName()));
    }
}
