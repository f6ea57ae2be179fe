package com.lotledger.standalone.database;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the server is started with. Given on its command line, where neither a configuration file nor {@code ALTER SYSTEM}
 * can weaken it. No value may hold a space: a shell reads them.
 */
final class ServerSettings {
    private static final List<Map.Entry<String, String>> SETTINGS = List.of(
            // an answered command is on disk
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            // reachable from this machine with a password, and by no socket file
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            // two to eight cores shared with the program itself, on solid state disks
            Map.entry("max_connections", "64"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            // few checkpoints under steady writing
            Map.entry("wal_buffers", "16MB"),
            Map.entry("min_wal_size", "256MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"));

    private ServerSettings() {}

    static String commandLine(int port) {
        return SETTINGS.stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }
}
