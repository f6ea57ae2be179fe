package com.lotledger.platform.position;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitorCallback;
import org.jspecify.annotations.Nullable;

/** Says with the answer of a command whether it stored events; for Axon Server, which does not say where they came to stand. */
public final class StoredMark implements MessageHandlerInterceptor<CommandMessage<?>>, MessageMonitor<Message<?>> {

    private static final String KEY = "stored";
    private static final String YES = "yes";
    private static final String RESOURCE = StoredMark.class.getName();

    static boolean isOn(CommandResultMessage<?> answer) {
        return YES.equals(answer.getMetaData().get(KEY));
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> event) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().resources().put(RESOURCE, YES);
        }
        return NoOpMessageMonitorCallback.INSTANCE;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object answer = chain.proceed();
        return unitOfWork.root().getResource(RESOURCE) == null
                ? answer
                : GenericCommandResultMessage.asCommandResultMessage(answer).andMetaData(Map.of(KEY, YES));
    }
}
