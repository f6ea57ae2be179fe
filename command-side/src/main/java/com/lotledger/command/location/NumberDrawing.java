package com.lotledger.command.location;

import com.lotledger.api.location.LocationCommand.DrawNumbers;
import com.lotledger.api.location.NumberBlock;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.value.LocationCode;
import com.lotledger.platform.refusal.CarriedRefusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Draws numbers by a command of its own, on a thread of its own: it commits whatever becomes of the command that needs them,
 * and no receipt waits for another one's transaction.
 */
final class NumberDrawing implements NumberSource {

    private static final long LONGEST_SECONDS = 20;

    private static final List<String> ON_BEHALF_OF =
            List.of(Provenance.ACTOR, Provenance.ROLES, Provenance.BUSINESS_DATE);

    private final CommandGateway commands;
    private final Executor threads;

    NumberDrawing(CommandGateway commands, Executor threads) {
        this.commands = commands;
        this.threads = threads;
    }

    @Override
    public NumberBlock draw(LocationCode owner, NumberSeries series, int count) {
        CommandMessage<DrawNumbers> command = GenericCommandMessage.<DrawNumbers>asCommandMessage(
                        new DrawNumbers(owner, series, count))
                .withMetaData(ofCurrentCommand());
        CompletableFuture<NumberBlock> drawn = new CompletableFuture<>();
        threads.execute(() -> commands.<Object, NumberBlock>send(command, (sent, answer) -> take(answer, drawn)));
        try {
            return drawn.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException failed) {
            throw asRefusal(failed);
        }
    }

    private static void take(CommandResultMessage<? extends NumberBlock> answer, CompletableFuture<NumberBlock> drawn) {
        if (answer.isExceptional()) {
            drawn.completeExceptionally(answer.exceptionResult());
        } else {
            drawn.complete(answer.getPayload());
        }
    }

    private static Map<String, ?> ofCurrentCommand() {
        MetaData surrounding = CurrentUnitOfWork.get().getMessage().getMetaData();
        return surrounding.subset(ON_BEHALF_OF.toArray(String[]::new));
    }

    private static RuntimeException asRefusal(CompletionException failed) {
        return CarriedRefusal.in(failed)
                .<RuntimeException>map(refusal -> refusal)
                .orElse(failed);
    }
}
