package com.lotledger.platform.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.platform.provenance.Sender;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class LedgerCommandsTest {

    private static final Sender DORA = new Sender("dora", Set.of(Role.RECEIVER), LocalDate.of(2026, 3, 2));

    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final LedgerCommands commands = new LedgerCommands(
            DefaultCommandGateway.builder().commandBus(bus).build(), new CommandPositions(), () -> 0);
    private final AtomicInteger handled = new AtomicInteger();

    @Test
    void whoever_loses_every_race_is_told_so_and_may_try_again_R_X12() {
        bus.subscribe(String.class.getName(), command -> {
            handled.incrementAndGet();
            throw new ConcurrencyException("lost");
        });

        assertThatThrownBy(() -> commands.send("command", DORA).join())
                .rootCause()
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.violations()).extracting(Violation::rule).containsExactly("R-X12");
                });
        assertThat(handled).hasPositiveValue();
    }

    @Test
    void a_refusal_reaches_the_sender_as_it_was_made() {
        Refusal refused = Refusal.ruleBroken("R-G10", "lines[0]", "a lot is missing");
        bus.subscribe(String.class.getName(), command -> {
            throw refused;
        });

        assertThatThrownBy(() -> commands.send("command", DORA).join())
                .rootCause()
                .isSameAs(refused);
    }
}
