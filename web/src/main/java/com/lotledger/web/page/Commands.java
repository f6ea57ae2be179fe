package com.lotledger.web.page;

import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.position.ViewProgress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives the commands of pages on a visitor's behalf, and waits until the read models show what came of them, so that the next page
 * shows it too.
 */
@Component("commandsOfPages")
public class Commands {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT_FOR_VIEWS = Duration.ofSeconds(5);

    private final LedgerCommands commands;
    private final ViewProgress progress;

    Commands(LedgerCommands commands, ViewProgress progress) {
        this.commands = commands;
        this.progress = progress;
    }

    /**
     * Gives a command.
     *
     * @return what the command handler answered
     * @throws java.util.concurrent.CompletionException caused by a Refusal, with everything that is wrong
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <R extends @Nullable Object> R give(Visitor visitor, Object command) {
        CommandAnswer<R> answer = commands.<R>send(command, visitor.sender())
                .orTimeout(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        // A page that is a little behind is better than one that says the command failed.
        var unused = progress.handledByAll(answer.position(), LONGEST_WAIT_FOR_VIEWS)
                .exceptionally(unreadable -> false)
                .join();
        return answer.result();
    }

    /** Makes a command of what was typed and gives it; says what is wrong with either, to be shown beside the fields. */
    public Outcome tried(Visitor visitor, Supplier<?> command) {
        return Outcome.of(() -> give(visitor, command.get()));
    }
}
