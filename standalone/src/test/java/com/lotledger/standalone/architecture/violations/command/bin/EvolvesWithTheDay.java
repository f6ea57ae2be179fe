package com.lotledger.standalone.architecture.violations.command.bin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.eventsourcing.EventSourcingHandler;

final class EvolvesWithTheDay {

    private LocalDate today = LocalDate.EPOCH;

    @EventSourcingHandler
    void evolve(String event) {
        today = LocalDate.now(ZoneOffset.UTC);
    }

    boolean isOn(LocalDate date) {
        return date.equals(today) && Clock.systemUTC().millis() > System.currentTimeMillis();
    }
}
