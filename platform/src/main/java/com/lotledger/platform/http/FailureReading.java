package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.platform.refusal.CarriedRefusal;
import io.axoniq.axonserver.connector.AxonServerException;
import io.grpc.StatusRuntimeException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Finds what a failure means to a client, however deep it is wrapped. */
final class FailureReading {

    private static final String DUPLICATE = "Duplicate Object property \"";

    private FailureReading() {}

    static Optional<Problem> problemIn(Throwable failure) {
        int depth = 0;
        for (@Nullable Throwable each = failure; each != null && depth < 32; each = each.getCause(), depth++) {
            Problem problem = problemOf(each);
            if (problem != null) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Problem problemOf(Throwable failure) {
        Optional<Refusal> refusal = CarriedRefusal.at(failure);
        if (refusal.isPresent()) {
            return Problem.of(refusal.get());
        }
        return switch (failure) {
            case ViewBehind behind -> Problem.of(ProblemType.VIEW_BEHIND, String.valueOf(behind.getMessage()));
            case StreamConstraintsException limit -> overLimit(limit);
            case StreamReadException unreadable -> Problem.of(unreadable(unreadable));
            case NoHandlerForCommandException nobody ->
                Problem.of(ProblemType.UNAVAILABLE, "the deciding side does not run");
            case NoHandlerForQueryException nobody ->
                Problem.of(ProblemType.UNAVAILABLE, "the answering side does not run");
            case TimeoutException slow -> Problem.of(ProblemType.UNAVAILABLE, "this took too long; try again");
            case AxonServerException away -> axonServerAway();
            case CommandDispatchException away -> axonServerAway();
            case AxonServerQueryDispatchException away -> axonServerAway();
            case StatusRuntimeException away -> axonServerAway();
            case DataAccessResourceFailureException database -> databaseAway();
            case PessimisticLockingFailureException locked ->
                Problem.of(ProblemType.UNAVAILABLE, "others held what this needs; try again");
            case CannotCreateTransactionException database -> databaseAway();
            case SQLTransientException database -> databaseAway();
            default -> null;
        };
    }

    private static Problem axonServerAway() {
        return Problem.of(ProblemType.UNAVAILABLE, "Axon Server does not answer; try again");
    }

    private static Problem databaseAway() {
        return Problem.of(ProblemType.UNAVAILABLE, "the database does not answer; try again");
    }

    private static Problem overLimit(StreamConstraintsException limit) {
        String message = String.valueOf(limit.getOriginalMessage());
        if (message.startsWith("Document length")) {
            return Problem.of(ProblemType.TOO_LARGE, "the body is larger than allowed");
        }
        return Problem.of(Refusal.invalid(
                "R-X17",
                null,
                "the body is nested too deep or holds a text or number that is too long" + place(limit.getLocation())));
    }

    private static Refusal unreadable(StreamReadException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        int end = message.indexOf('"', DUPLICATE.length());
        if (message.startsWith(DUPLICATE) && end > 0) {
            String field = message.substring(DUPLICATE.length(), end);
            String twice = "the field " + field + " is given twice" + place(failure.getLocation());
            return new Refusal(Refusal.Kind.INVALID, List.of(new Violation("R-X15", field, twice)));
        }
        return Refusal.invalid("R-X15", null, "the body is not readable as JSON" + place(failure.getLocation()));
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
