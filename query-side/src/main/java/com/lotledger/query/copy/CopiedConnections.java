package com.lotledger.query.copy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections on which statements read the copy that is asked. Whoever asks no copy gets the connections as they are. */
final class CopiedConnections extends DelegatingDataSource {

    private final AskedCopy asked;

    CopiedConnections(DataSource dataSource, AskedCopy asked) {
        super(dataSource);
        this.asked = asked;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return asked.isAsked() ? rewriting(Connection.class, connection) : connection;
    }

    private <T> T rewriting(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> invoke(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** The first text that a connection or statement is given is what it is to run. */
    private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean runs =
                method.getName().startsWith("prepare") || method.getName().startsWith("execute");
        if (runs && arguments != null && arguments.length > 0 && arguments[0] instanceof String statement) {
            arguments[0] = asked.inCopy(statement);
        }
        try {
            Object result = method.invoke(target, arguments);
            return method.getName().equals("createStatement") ? rewriting(Statement.class, (Statement) result) : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
