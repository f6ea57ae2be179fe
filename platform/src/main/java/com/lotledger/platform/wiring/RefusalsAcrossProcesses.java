package com.lotledger.platform.wiring;

import com.lotledger.api.refusal.Refusal;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/**
 * Turns a refusal into the exception whose details travel between processes, so that one process and many answer alike.
 *
 * @param <M> commands or queries
 */
final class RefusalsAcrossProcesses<M extends Message<?>> implements MessageHandlerInterceptor<M> {

    private final BiFunction<String, Refusal.Details, HandlerExecutionException> carrier;

    private RefusalsAcrossProcesses(BiFunction<String, Refusal.Details, HandlerExecutionException> carrier) {
        this.carrier = carrier;
    }

    static RefusalsAcrossProcesses<CommandMessage<?>> ofCommands() {
        return new RefusalsAcrossProcesses<>(
                (message, details) -> new CommandExecutionException(message, null, details));
    }

    static RefusalsAcrossProcesses<QueryMessage<?, ?>> ofQueries() {
        return new RefusalsAcrossProcesses<>((message, details) -> new QueryExecutionException(message, null, details));
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends M> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Refusal refusal) {
            throw carried(refusal);
        } catch (AggregateNotFoundException missing) {
            throw carried(Refusal.notFound(null, missing.getAggregateIdentifier() + " does not exist"));
        }
    }

    private HandlerExecutionException carried(Refusal refusal) {
        return carrier.apply(String.valueOf(refusal.getMessage()), refusal.details());
    }
}
