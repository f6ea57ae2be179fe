package com.lotledger.query.feed;

import com.lotledger.api.examples.Days;
import com.lotledger.api.examples.Examples;
import com.lotledger.api.examples.Items;
import com.lotledger.api.examples.Lots;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.published.PublishedEvent;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.MovementId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The examples of the language as they are published. */
final class PublishedExamples {

    static final Instant RECORDED = Instant.parse("2026-04-15T09:30:00.123Z");

    private static final Publishing PUBLISHING = new Publishing(URI.create("urn:lotledger"));

    private PublishedExamples() {}

    static Stream<PublishedEvent> all() {
        return Stream.concat(Examples.events(), Stream.of(renumbered()))
                .map(PublishedExamples::published)
                .filter(Objects::nonNull);
    }

    static @Nullable PublishedEvent published(Object event) {
        return PUBLISHING.publish(new StoredEvent("11c6f0e2-0001", 42, RECORDED, Days.SHIPPED, "quinn", event));
    }

    /** The examples of the language merge; this one gives another number. */
    private static LotReplaced renumbered() {
        return new LotReplaced(
                Items.MEDICINE,
                Lots.DUPLICATE_NUMBER,
                new MovementDocument(
                        new MovementId("NAME-3"),
                        MovementKind.LOT_RENUMBERING,
                        Days.SHIPPED,
                        "NAME-3",
                        null,
                        Items.PACK,
                        ConversionFactor.ONE,
                        Items.PACK,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Lots.MEDICINE_NUMBER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                List.of());
    }
}
