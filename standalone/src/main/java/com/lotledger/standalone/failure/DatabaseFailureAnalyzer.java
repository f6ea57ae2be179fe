package com.lotledger.standalone.failure;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The PostgreSQL server named by {@code lotledger.database.url} cannot be used. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private final String url;

    DatabaseFailureAnalyzer(Environment environment) {
        this.url = environment.getProperty("lotledger.database.url", "the embedded PostgreSQL");
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return switch (state) {
            case "08001", "08004", "08006" ->
                analysis(
                        "No PostgreSQL server answers at " + url + ".",
                        "Start the server, or correct --lotledger.database.url.",
                        cause);
            case "28P01", "28000" ->
                analysis(
                        "PostgreSQL at " + url + " refuses the user name or password.",
                        "Correct lotledger.database.username and lotledger.database.password, and those of the owner.",
                        cause);
            case "3D000" ->
                analysis(
                        "PostgreSQL at " + url + " has no such database.",
                        "Create it as docs/operations.md describes, or correct --lotledger.database.url.",
                        cause);
            case "42501" ->
                analysis(
                        "The database role may not do what it must: " + message(cause),
                        "Give the roles their schemas as docs/operations.md describes.",
                        cause);
            default -> null;
        };
    }

    private static FailureAnalysis analysis(String description, String action, PSQLException cause) {
        return new FailureAnalysis(description, action, cause);
    }

    private static String message(PSQLException cause) {
        return cause.getServerErrorMessage() == null
                ? ""
                : String.valueOf(cause.getServerErrorMessage().getMessage());
    }
}
