package com.lotledger.standalone.apart;

import com.lotledger.platform.testing.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The programs of one ledger over one database. */
final class Arrangement implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final Map<String, String> properties = new HashMap<>(database.properties());
    private final Path directory;
    private final List<Program> programs = new ArrayList<>();

    private Arrangement(Path directory, Map<String, String> more) {
        this.directory = directory;
        properties.put("lotledger.admin-password", Client.PASSWORD);
        properties.put("lotledger.announce-expiries-every", "500ms");
        properties.put("lotledger.database.connections", "12");
        properties.put("lotledger.webhooks.first-retry", "50ms");
        properties.put("lotledger.webhooks.allow-http", "true");
        properties.put("lotledger.webhooks.allowed-networks", "127.0.0.1");
        properties.putAll(more);
    }

    static Arrangement in(Path directory) {
        return new Arrangement(directory, Map.of());
    }

    static Arrangement overAxonServer(Path directory, String address) {
        return new Arrangement(
                directory, Map.of("spring.profiles.active", "axonserver", "axon.axonserver.servers", address));
    }

    /** Begins to start a program. */
    Program start(String jar, String... more) {
        Program program = Program.start(jar, propertiesOf(jar), directory.resolve("program-" + programs.size()), more);
        programs.add(program);
        return program;
    }

    /** The first administrator is added by whoever decides. */
    private Map<String, String> propertiesOf(String jar) {
        Map<String, String> given = new HashMap<>(properties);
        if (jar.equals(Program.QUERY_SIDE)) {
            given.remove("lotledger.admin-password");
        }
        return given;
    }

    TestDatabase database() {
        return database;
    }

    /** Ends every connection of the programs, as a server that restarts does. */
    void cutEveryConnection() {
        database.asApplication()
                .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user")
                .query(Boolean.class)
                .list();
    }

    int countEvents() {
        return database.asOwner()
                .sql("SELECT count(*) FROM events.domain_event_entry")
                .query(Integer.class)
                .single();
    }

    /** A client of the first two programs, of which the first decides and the last answers. */
    Client client() {
        URI decides = programs.getFirst().address();
        URI answers = programs.get(Math.min(1, programs.size() - 1)).address();
        return Client.of(decides, answers);
    }

    Arrangement awaitReady() {
        programs.forEach(Program::awaitReady);
        return this;
    }

    @Override
    public void close() {
        programs.forEach(Program::close);
    }
}
