package com.lotledger.standalone.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three roles of the embedded database with passwords drawn at the first start; prints without the passwords. */
record Credentials(Login superuser, Login owner, Login application) {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "lotledger_owner";
    static final String APPLICATION = "lotledger";

    /** Reads what the first start wrote, or draws and writes it; a cluster without its credentials is not touched. */
    static Credentials of(DataDirectory directory) {
        try {
            if (Files.exists(directory.credentials())) {
                OwnerOnly.tighten(directory.credentials());
                return read(directory.credentials());
            }
            if (Files.exists(directory.cluster())) {
                throw new EmbeddedServerFailure(
                        "The data directory " + directory.root()
                                + " has a database but no file 'credentials' with its passwords.",
                        "Put the file back from the backup that holds the database.");
            }
            Credentials drawn = new Credentials(drawn(SUPERUSER), drawn(OWNER), drawn(APPLICATION));
            drawn.write(directory.credentials());
            return drawn;
        } catch (IOException failure) {
            throw FileTrouble.with(directory.root(), failure);
        }
    }

    @Override
    public String toString() {
        return "Credentials[" + superuser.user() + ", " + owner.user() + ", " + application.user() + "]";
    }

    private static Login drawn(String user) {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new Login(user, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static Credentials read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new Credentials(
                login(lines, SUPERUSER, file), login(lines, OWNER, file), login(lines, APPLICATION, file));
    }

    private static Login login(Properties lines, String user, Path file) {
        String password = lines.getProperty(user);
        if (password == null || password.isBlank()) {
            throw new EmbeddedServerFailure(
                    "The file " + file + " has no password of the role " + user + ".",
                    "Put the file back from the backup that holds the database.");
        }
        return new Login(user, password);
    }

    private void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling("credentials.unfinished");
        Files.deleteIfExists(unfinished);
        OwnerOnly.createFile(unfinished);
        String lines = Stream.of(superuser, owner, application)
                .map(login -> login.user() + "=" + login.password())
                .collect(Collectors.joining(
                        "\n", "# Passwords of the embedded database. Keep with its backups, show to nobody.\n", "\n"));
        Files.write(unfinished, List.of(lines.stripTrailing()), StandardOpenOption.DSYNC);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
