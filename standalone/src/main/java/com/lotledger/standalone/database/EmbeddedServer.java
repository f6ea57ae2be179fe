package com.lotledger.standalone.database;

import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server of the one-process run: durable, on the loopback address only, its data kept from run to run.
 *
 * <p>Nobody connects without a password, at no time: the database files are made with a random password for the superuser and
 * with SCRAM on every kind of connection before a server is first started on them. Passwords are kept in the file {@code
 * credentials} of the data directory, which only the user who runs the program may open; they are never logged and stand on no
 * command line.
 *
 * <p>Whatever uses the server must be closed before it. As a Spring bean it needs nothing further: Spring destroys a data source
 * made from this bean, and all that was made from that, before it closes the server. The program that holds the server may be
 * killed at any time; the next start stops what it left running.
 */
public final class EmbeddedServer implements AutoCloseable {
    /** Given as port: any that is free. */
    public static final int ANY_PORT = 0;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final DirectoryLock lock;
    private final ServerPrograms programs;
    private final Path cluster;
    private final Credentials credentials;
    private final int port;
    private boolean closed;

    private EmbeddedServer(
            DirectoryLock lock, ServerPrograms programs, Path cluster, Credentials credentials, int port) {
        this.lock = lock;
        this.programs = programs;
        this.cluster = cluster;
        this.credentials = credentials;
        this.port = port;
    }

    /** Starts on a free port; see {@link #start(DataDirectory, int)}. */
    public static EmbeddedServer start(DataDirectory directory) {
        return start(directory, ANY_PORT);
    }

    /**
     * Starts the server, making the database with its roles and schemas the first time, and returns when it answers.
     *
     * @param port the port of 127.0.0.1 to listen on, or {@link #ANY_PORT}
     * @throws EmbeddedServerFailure saying what is wrong and what to do: the directory is in use, was made by another major
     *     version or cannot be written; the disk is full; the program runs as root where PostgreSQL cannot
     */
    public static EmbeddedServer start(DataDirectory directory, int port) {
        DirectoryLock lock = DirectoryLock.of(directory);
        boolean started = false;
        try {
            ServerPrograms programs = ServerPrograms.in(Binaries.unpackedFor(directory), directory);
            Credentials credentials = Credentials.of(directory);
            OrphanedServer.stop(directory, programs);
            Cluster.prepare(directory, programs, credentials.superuser());
            int actual = Listening.on(directory, programs, port);
            EmbeddedServer server = new EmbeddedServer(lock, programs, directory.cluster(), credentials, actual);
            server.prepareRoles();
            started = true;
            LOG.info("PostgreSQL {} serves {} on 127.0.0.1:{}", Binaries.MAJOR_VERSION, directory.root(), actual);
            return server;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    /** Of the database {@code lotledger}, without user and password. */
    public String jdbcUrl() {
        return RolesAndSchemas.url(port, RolesAndSchemas.DATABASE);
    }

    public int port() {
        return port;
    }

    /** The role the program works as. */
    public Login application() {
        return credentials.application();
    }

    /** The role that migrates the schema {@code events}. */
    public Login owner() {
        return credentials.owner();
    }

    Login superuser() {
        return credentials.superuser();
    }

    /** Ends all connections, stops the server in order and waits for it; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            ServerPrograms.Ending ending = programs.stop(cluster);
            if (!ending.success()) {
                LOG.warn(
                        "PostgreSQL did not stop in order; the next start recovers: {}",
                        ending.output().strip());
            }
        }
    }

    private void prepareRoles() {
        boolean prepared = false;
        try {
            RolesAndSchemas.prepare(port, credentials);
            prepared = true;
        } catch (SQLException failure) {
            throw FileTrouble.with(cluster, String.valueOf(failure.getMessage()), failure);
        } finally {
            if (!prepared) {
                programs.stop(cluster);
            }
        }
    }
}
