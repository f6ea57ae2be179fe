package com.lotledger.platform.provenance;

import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.PlainDate;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** No actor, no command; and no command that the actor's roles do not allow. */
public final class CommandAdmission implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        if (textOf(command, Provenance.ACTOR).isBlank() || !isDate(textOf(command, Provenance.BUSINESS_DATE))) {
            throw refused(Refusal.Kind.UNAUTHENTICATED, "R-X10", "a command needs an actor and a business date");
        }
        Set<String> roles =
                new HashSet<>(Arrays.asList(textOf(command, Provenance.ROLES).split(",", -1)));
        if (CommandRights.of(command.getPayload()).stream().map(Role::name).noneMatch(roles::contains)
                && !CommandRights.isOwnAffair(command.getPayload(), textOf(command, Provenance.ACTOR))) {
            throw refused(
                    Refusal.Kind.FORBIDDEN,
                    "R-X11",
                    "none of the actor's roles allows "
                            + command.getPayloadType().getSimpleName());
        }
        return chain.proceed();
    }

    private static String textOf(CommandMessage<?> command, String key) {
        return Objects.toString(command.getMetaData().get(key), "");
    }

    private static boolean isDate(String text) {
        try {
            return PlainDate.isPlain(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private static Refusal refused(Refusal.Kind kind, String rule, String message) {
        return new Refusal(kind, List.of(new Violation(rule, null, message)));
    }
}
