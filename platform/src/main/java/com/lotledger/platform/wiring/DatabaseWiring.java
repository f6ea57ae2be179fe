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

    @Bean
    HikariDataSource dataSource(MigratedDatabase database, DatabaseProperties properties) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("ledger");
        pool.setJdbcUrl(database.address().url());
        pool.setUsername(database.address().username());
        pool.setPassword(database.address().password());
        pool.setMaximumPoolSize(properties.connections());
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
