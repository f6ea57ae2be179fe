package com.lotledger.standalone.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the PostgreSQL that comes with the program. Each archive has its own directory, which gets its name when it is
 * whole; so neither a kill while unpacking nor an upgrade leaves a mixture behind.
 */
final class Binaries {
    /** A data directory of another major version cannot be opened by these binaries. */
    static final String MAJOR_VERSION = "18";

    private Binaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpackedFor(DataDirectory directory) {
        try {
            byte[] archive = archiveForThisMachine();
            Path target = directory.binaries().resolve("postgresql-" + digest(archive));
            if (Files.notExists(target)) {
                OwnerOnly.createDirectories(directory.binaries());
                Path unfinished = directory
                        .binaries()
                        .resolve("unfinished-" + ProcessHandle.current().pid());
                FileSystemUtils.deleteRecursively(unfinished);
                unpack(archive, unfinished);
                give(unfinished, target);
            }
            return target;
        } catch (IOException failure) {
            throw FileTrouble.with(directory.binaries(), failure);
        }
    }

    /** Another process that shares the directory may have been quicker. */
    private static void give(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (Files.notExists(target)) {
                throw failure;
            }
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static byte[] archiveForThisMachine() throws IOException {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new EmbeddedServerFailure(
                    "This program brings no PostgreSQL for " + system + " on " + machine + ".",
                    "Give a JDBC URL of a PostgreSQL server.",
                    missing);
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(whole, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        OwnerOnly.createDirectories(target);
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("An entry of the archive leaves its directory: " + entry.getName());
                }
                write(entries, entry, path);
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = path.resolveSibling("");
        Files.createDirectories(parent);
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean program = parent.endsWith("bin");
        if (program && !path.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + path + " executable");
        }
    }
}
