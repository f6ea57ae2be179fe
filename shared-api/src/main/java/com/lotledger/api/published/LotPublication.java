package com.lotledger.api.published;

import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is published of a lot itself. */
public sealed interface LotPublication extends Publication {

    /** The item of the lot. */
    ItemCode item();

    /** Its number. */
    LotNumber lotNumber();

    @Override
    default Stream<About> about() {
        return Stream.of(new About(item(), lotNumber(), null));
    }

    /** A lot came to be. Without an expiry date it never expires. */
    record Created(
            ItemCode item,
            LotNumber lotNumber,
            @Nullable VendorCode vendor,
            @Nullable LocalDate manufacturedOn,
            @Nullable LocalDate purchasedOn,
            @Nullable LocalDate expiresOn)
            implements LotPublication {}

    /** What is known of a lot that nothing was received of yet changed. */
    record Amended(
            ItemCode item,
            LotNumber lotNumber,
            @Nullable LocalDate manufacturedOn,
            @Nullable LocalDate purchasedOn,
            @Nullable LocalDate expiresOn)
            implements LotPublication {}

    /** A posted receipt brought stock of the lot. It is released unless a change of its status follows. */
    record Received(ItemCode item, LotNumber lotNumber, Source source, Measure stockMeasure, List<Portion> portions)
            implements LotPublication {
        public Received {
            portions = List.copyOf(portions);
        }

        @Override
        public Stream<About> about() {
            return portions.stream().map(portion -> new About(item, lotNumber, portion.location()));
        }
    }

    /** The vendor's own number of the lot became known. */
    record SupplierNumberRecorded(ItemCode item, LotNumber lotNumber, LotNumber supplierLotNumber)
            implements LotPublication {}

    /** Quality changed the expiry date. Without a date before, the lot never expired. */
    record ExpiryChanged(
            ItemCode item,
            LotNumber lotNumber,
            ExpiryChange cause,
            @Nullable LocalDate expiresOnBefore,
            LocalDate expiresOn,
            ReasonCode reasonCode)
            implements LotPublication {}

    /** The lot expires in so many days or fewer. */
    record ExpiryApproaching(ItemCode item, LotNumber lotNumber, LocalDate expiresOn, int daysAhead)
            implements LotPublication {}

    /** The last good day has passed. */
    record Expired(ItemCode item, LotNumber lotNumber, LocalDate expiresOn) implements LotPublication {}

    /** Quality judged stock of the lot; the changes add up to nothing. */
    record StatusChanged(ItemCode item, LotNumber lotNumber, Verdict verdict, Movement movement, List<Change> changes)
            implements LotPublication {
        public StatusChanged {
            changes = List.copyOf(changes);
        }

        @Override
        public Stream<About> about() {
            return StockPublication.about(item, lotNumber, changes);
        }
    }

    /** A recall stopped stock of the lot; the changes add up to nothing. */
    record Recalled(ItemCode item, LotNumber lotNumber, RecallId recall, Movement movement, List<Change> changes)
            implements LotPublication {
        public Recalled {
            changes = List.copyOf(changes);
        }

        @Override
        public Stream<About> about() {
            return StockPublication.about(item, lotNumber, changes);
        }
    }

    /** Recalled stock of the lot got its verdict back; the changes add up to nothing. */
    record RecallLifted(ItemCode item, LotNumber lotNumber, RecallId recall, Movement movement, List<Change> changes)
            implements LotPublication {
        public RecallLifted {
            changes = List.copyOf(changes);
        }

        @Override
        public Stream<About> about() {
            return StockPublication.about(item, lotNumber, changes);
        }
    }

    /** The lot goes on under another number; all of its stock left it. */
    record Renumbered(
            ItemCode item, LotNumber lotNumber, LotNumber newLotNumber, Movement movement, List<Change> changes)
            implements LotPublication {
        public Renumbered {
            changes = List.copyOf(changes);
        }

        @Override
        public Stream<About> about() {
            return Stream.concat(LotPublication.super.about(), StockPublication.about(item, lotNumber, changes));
        }
    }

    /** The lot was a duplicate and goes on in another lot; all of its stock left it. */
    record Merged(ItemCode item, LotNumber lotNumber, LotNumber intoLotNumber, Movement movement, List<Change> changes)
            implements LotPublication {
        public Merged {
            changes = List.copyOf(changes);
        }

        @Override
        public Stream<About> about() {
            return Stream.concat(LotPublication.super.about(), StockPublication.about(item, lotNumber, changes));
        }
    }

    /** The lot took over all stock of another one, which was renumbered or merged into it. */
    record TookOver(
            ItemCode item, LotNumber lotNumber, LotNumber fromLotNumber, Movement movement, List<Change> changes)
            implements LotPublication {
        public TookOver {
            changes = List.copyOf(changes);
        }

        @Override
        public Stream<About> about() {
            return Stream.concat(LotPublication.super.about(), StockPublication.about(item, lotNumber, changes));
        }
    }
}
