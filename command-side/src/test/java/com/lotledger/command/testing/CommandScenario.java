package com.lotledger.command.testing;

import com.lotledger.api.location.LocationEvent.NumbersDrawn;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.Assertions;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Given commands, when a command, then events or a refusal: as a sender sees it, on a real store. */
public final class CommandScenario {

    /** The business date of every sender. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final String RITA = "rita";

    private final LedgerCommands commands;
    private final EventStore store;
    private final EventStorageEngine engine;

    public CommandScenario(LedgerCommands commands, EventStore store, EventStorageEngine engine) {
        this.commands = commands;
        this.store = store;
        this.engine = engine;
    }

    public CommandScenario given(Object... given) {
        for (Object command : given) {
            send(command, Role.ADMINISTRATOR);
        }
        return this;
    }

    /** History that this side cannot bring about by itself. */
    public CommandScenario givenEvent(String type, String stream, long sequence, Object event) {
        store.publish(new GenericDomainEventMessage<>(type, stream, sequence, event));
        return this;
    }

    public When when(Object command) {
        return when(command, Role.ADMINISTRATOR);
    }

    public When when(Object command, Role role) {
        return when(command, role, RITA);
    }

    public When when(Object command, Role role, String actor) {
        TrackingToken before = store.createHeadToken();
        try {
            Object answer = send(command, role, actor);
            return new When(answer, null, eventsAfter(before));
        } catch (Refusal refusal) {
            return new When(null, refusal, eventsAfter(before));
        }
    }

    /** Sends and waits; fails with the refusal. */
    public Object send(Object command, Role role) {
        return send(command, role, RITA);
    }

    private Object send(Object command, Role role, String actor) {
        try {
            CommandAnswer<Object> answer = commands.<Object>send(command, new Sender(actor, Set.of(role), TODAY))
                    .join();
            return answer.result() == null ? "nothing" : answer.result();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw failure;
        }
    }

    private List<EventMessage<?>> eventsAfter(TrackingToken before) {
        try (var events = engine.readEvents(before, false)) {
            return events.<EventMessage<?>>map(each -> (TrackedEventMessage<?>) each)
                    // The program draws numbers for itself, in blocks.
                    .filter(each -> !(each.getPayload() instanceof NumbersDrawn))
                    .toList();
        }
    }

    /** What came of a command. */
    public record When(@Nullable Object answer, @Nullable Refusal refusal, List<EventMessage<?>> messages) {

        public List<Object> events() {
            return messages.stream().<Object>map(EventMessage::getPayload).toList();
        }

        public <T> T answered(Class<T> type) {
            Assertions.assertThat(refusal).as("refusal").isNull();
            return type.cast(Objects.requireNonNull(answer));
        }

        public <E> List<E> events(Class<E> type) {
            return events().stream().filter(type::isInstance).map(type::cast).toList();
        }

        public When accepted() {
            Assertions.assertThat(refusal).as("refusal").isNull();
            return this;
        }

        public When thenNothingHappens() {
            Assertions.assertThat(events()).isEmpty();
            return this;
        }

        /** Refused for exactly these reasons, each "rule field", and nothing is stored. */
        public When refusedFor(String... reasons) {
            Assertions.assertThat(refusal).as("refusal").isNotNull();
            Assertions.assertThat(Objects.requireNonNull(refusal).violations())
                    .extracting(each -> each.rule() + (each.field() == null ? "" : " " + each.field()))
                    .containsExactlyInAnyOrder(reasons);
            Assertions.assertThat(events())
                    .as("a refused command stores nothing")
                    .isEmpty();
            return this;
        }
    }
}
