package com.lotledger.benchmarks.store;

import com.lotledger.benchmarks.program.ProgramDatabase;
import com.lotledger.platform.store.SchemaMigrations;
import java.sql.Connection;
import java.sql.SQLException;

/** An event table like the program's, made by the same migrations, in a second database of the same server. */
public final class SecondEventTable {

    private static final String DATABASE = "raw_limit";

    private final ProgramDatabase server;

    private SecondEventTable(ProgramDatabase server) {
        this.server = server;
    }

    public static SecondEventTable make(ProgramDatabase server) {
        server.asSuperuser("postgres", "CREATE DATABASE " + DATABASE + " OWNER " + ProgramDatabase.OWNER);
        server.asSuperuser(
                DATABASE,
                "GRANT CONNECT ON DATABASE " + DATABASE + " TO " + ProgramDatabase.APPLICATION,
                "CREATE SCHEMA views AUTHORIZATION " + ProgramDatabase.APPLICATION);
        SchemaMigrations.migrateEvents(
                server.url(DATABASE),
                ProgramDatabase.OWNER,
                server.password(ProgramDatabase.OWNER),
                ProgramDatabase.APPLICATION);
        return new SecondEventTable(server);
    }

    public Connection connect() throws SQLException {
        return server.connect(DATABASE);
    }

    public void settle() {
        server.settle(DATABASE);
    }
}
