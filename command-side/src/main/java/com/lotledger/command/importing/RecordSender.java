package com.lotledger.command.importing;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import java.util.concurrent.CompletionException;

/** Sends one command after the other on somebody's behalf and waits for each. */
final class RecordSender {

    private static final int MOST_ATTEMPTS = 8;
    private static final long FIRST_WAIT_MILLIS = 50;

    private final LedgerCommands commands;
    private final Sender sender;

    RecordSender(LedgerCommands commands, Sender sender) {
        this.commands = commands;
        this.sender = sender;
    }

    /**
     * Sends a command.
     *
     * @return whether it stored anything; if not, it was known already
     * @throws Refusal when it was refused
     */
    boolean send(Object command) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(command);
            } catch (Refusal refusal) {
                // Nobody sits here to try again later.
                if (attempt == MOST_ATTEMPTS || !lostARace(refusal)) {
                    throw refusal;
                }
                Thread.sleep(FIRST_WAIT_MILLIS * attempt);
            }
        }
    }

    private boolean once(Object command) {
        try {
            CommandAnswer<Object> answer =
                    commands.<Object>send(command, sender).join();
            return answer.stored();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw failure;
        }
    }

    private static boolean lostARace(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.CONFLICT
                && refusal.violations().stream().anyMatch(each -> each.rule().equals("R-X12"));
    }
}
