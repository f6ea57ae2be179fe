package com.lotledger.api.examples;

import java.util.List;
import java.util.stream.Stream;

/** Every example there is. */
public final class Examples {

    private Examples() {}

    /** One example of every event of the vocabulary. */
    public static Stream<Object> events() {
        return Stream.of(
                        Items.events(),
                        Locations.events(),
                        Bins.events(),
                        Lots.events(),
                        MovedLots.events(),
                        Receipts.events(),
                        Movements.events(),
                        Recalls.events(),
                        Users.events(),
                        Webhooks.events(),
                        Drills.events())
                .flatMap(List::stream);
    }

    /** One example of every command of the vocabulary. */
    public static Stream<Object> commands() {
        return Stream.of(
                        Items.commands(),
                        Locations.commands(),
                        Bins.commands(),
                        Lots.commands(),
                        Receipts.commands(),
                        Movements.commands(),
                        Recalls.commands(),
                        Users.commands(),
                        Webhooks.commands(),
                        Drills.commands())
                .flatMap(List::stream);
    }
}
