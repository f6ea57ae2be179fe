package com.lotledger.query.feed;

import com.lotledger.api.published.LotPublication;
import com.lotledger.api.published.Publication;
import com.lotledger.api.published.PublishedEvent;
import com.lotledger.api.published.PublishedType;
import com.lotledger.api.published.RecallPublication;
import com.lotledger.api.published.ReceiptPublication;
import com.lotledger.api.published.StockPublication;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Makes published events of stored ones. */
final class Publishing {

    private static final String VERSION = "1.0";
    private static final String ZEROS = "0".repeat(20);
    private static final String JSON = "application/json";

    private final URI source;

    Publishing(URI source) {
        this.source = source;
    }

    /** The event as others get it; null when it is not published. */
    @Nullable
    PublishedEvent publish(StoredEvent stored) {
        Publication told = Publications.of(stored.payload());
        if (told == null) {
            return null;
        }
        PublishedType type = PublishedType.of(told);
        String subject = subject(told);
        return new PublishedEvent(
                VERSION,
                stored.identifier(),
                source,
                type.text(),
                subject,
                momentOf(told, stored),
                stored.recordedAt(),
                sequence(stored.position()),
                partition(told, subject),
                stored.actor(),
                JSON,
                type.schema(),
                told);
    }

    /** So many digits that texts sort like positions. */
    static String sequence(long position) {
        String digits = Long.toString(position);
        return ZEROS.substring(digits.length()) + digits;
    }

    private static String subject(Publication told) {
        return switch (told) {
            case LotPublication lot -> lot(lot.item(), lot.lotNumber());
            case StockPublication.OfLot stock -> lot(stock.item(), stock.lotNumber());
            case StockPublication.UntrackedReceived received -> received.item().stream();
            case StockPublication.UntrackedMovedToLot moved -> lot(moved.item(), moved.lotNumber());
            case ReceiptPublication.Posted posted -> posted.receipt().stream();
            case RecallPublication recall -> recall.recall().stream();
            case ReceiptPublication.QuantityAssigned assigned ->
                assigned.lotNumber() == null ? assigned.item().stream() : lot(assigned.item(), assigned.lotNumber());
            case ReceiptPublication.QuantityUnassigned unassigned ->
                unassigned.lotNumber() == null
                        ? unassigned.item().stream()
                        : lot(unassigned.item(), unassigned.lotNumber());
        };
    }

    /** Whatever changes the same thing stays in order. */
    private static String partition(Publication told, String subject) {
        return switch (told) {
            case LotPublication lot -> subject;
            case StockPublication.OfLot stock -> subject;
            case StockPublication.UntrackedReceived received -> received.item().stream();
            case StockPublication.UntrackedMovedToLot moved -> moved.item().stream();
            case ReceiptPublication receipt -> receipt.receipt().stream();
            case RecallPublication recall -> recall.recall().stream();
        };
    }

    private static Instant momentOf(Publication told, StoredEvent stored) {
        LocalDate date = switch (told) {
            case LotPublication.Received received -> received.source().receivedOn();
            case LotPublication.StatusChanged judged -> judged.movement().date();
            case LotPublication.Recalled recalled -> recalled.movement().date();
            case LotPublication.RecallLifted lifted -> lifted.movement().date();
            case LotPublication.Renumbered renumbered -> renumbered.movement().date();
            case LotPublication.Merged merged -> merged.movement().date();
            case LotPublication.TookOver tookOver -> tookOver.movement().date();
            case LotPublication other -> stored.businessDate();
            case StockPublication.OfLot moved -> moved.movement().date();
            case StockPublication.UntrackedReceived received ->
                received.source().receivedOn();
            case StockPublication.UntrackedMovedToLot moved -> moved.movement().date();
            case ReceiptPublication.Posted posted -> posted.receivedOn();
            case ReceiptPublication other -> stored.businessDate();
            case RecallPublication recall -> stored.businessDate();
        };
        return date == null
                ? stored.recordedAt()
                : date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String lot(ItemCode item, LotNumber number) {
        return new LotId(item, number).stream();
    }
}
