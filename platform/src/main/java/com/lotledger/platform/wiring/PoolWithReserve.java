package com.lotledger.platform.wiring;

import com.lotledger.platform.store.ReservedThread;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** One pool for everybody, and a small one that only reserved threads take from. */
final class PoolWithReserve extends DelegatingDataSource implements AutoCloseable {

    private final HikariDataSource pool;
    private final HikariDataSource reserve;

    PoolWithReserve(HikariDataSource pool, HikariDataSource reserve) {
        super(pool);
        this.pool = pool;
        this.reserve = reserve;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Thread.currentThread() instanceof ReservedThread ? reserve.getConnection() : pool.getConnection();
    }

    @Override
    public void close() {
        reserve.close();
        pool.close();
    }
}
