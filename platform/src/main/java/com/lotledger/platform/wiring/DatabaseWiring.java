package com.lotledger.platform.wiring;

import com.lotledger.platform.store.LedgerEventStorageEngine;
import com.lotledger.platform.store.SchemaMigrations;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** PostgreSQL: migrated first, then reached through one pool as the application role. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseWiring {

    private static final int RESERVED_CONNECTIONS = 3;

    @Bean
    @ConditionalOnMissingBean
    DatabaseAddress databaseAddress(DatabaseProperties properties) {
        return properties.address();
    }

    @Bean
    MigratedDatabase migratedDatabase(DatabaseAddress address) {
        SchemaMigrations.migrateEvents(
                address.url(), address.migratingUsername(), address.migratingPassword(), address.username());
        SchemaMigrations.migrateViews(address.url(), address.username(), address.password());
        return new MigratedDatabase(address);
    }

    @Bean(destroyMethod = "close")
    PoolWithReserve dataSource(MigratedDatabase database, DatabaseProperties properties) {
        return new PoolWithReserve(
                pool("ledger", properties.connections(), database.address()),
                pool("ledger-reserve", RESERVED_CONNECTIONS, database.address()));
    }

    private static HikariDataSource pool(String name, int connections, DatabaseAddress address) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.username());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(connections);
        // A transaction that outlives a reader's patience for gaps would have its events skipped.
        pool.setConnectionInitSql(
                "SET transaction_timeout = " + LedgerEventStorageEngine.LONGEST_TRANSACTION.toMillis());
        pool.addDataSourceProperty("ApplicationName", "lot-ledger");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The server's details quote the data of the row at fault.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(pool);
    }

    /** Whoever asks for this gets a database whose tables are there. */
    record MigratedDatabase(DatabaseAddress address) {}
}
