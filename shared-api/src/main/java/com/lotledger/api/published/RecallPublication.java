package com.lotledger.api.published;

import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.ReceiptId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is published of a recall case. The lots that it stops tell of that themselves. */
public sealed interface RecallPublication extends Publication {

    /** The case. */
    RecallId recall();

    @Override
    default Stream<About> about() {
        return Stream.empty();
    }

    /** A case was confirmed: every delivery that any criterion covers is held from now on, less what is excluded. */
    record Confirmed(
            RecallId recall,
            String number,
            RecallClass recallClass,
            List<Criterion> criteria,
            List<Exclusion> exclusions)
            implements RecallPublication {
        public Confirmed {
            criteria = List.copyOf(criteria);
            exclusions = List.copyOf(exclusions);
        }

        @Override
        public Stream<About> about() {
            return Criterion.about(criteria);
        }
    }

    /** A confirmed case is about more than before. */
    record ScopeWidened(RecallId recall, List<Criterion> criteria) implements RecallPublication {
        public ScopeWidened {
            criteria = List.copyOf(criteria);
        }

        @Override
        public Stream<About> about() {
            return Criterion.about(criteria);
        }
    }

    /** A case is not about a lot, or about one delivery of it. */
    record LotExcluded(
            RecallId recall,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable ReceiptId receipt,
            @Nullable Integer line) implements RecallPublication {
        @Override
        public Stream<About> about() {
            return Stream.of(new About(item, lotNumber, null));
        }
    }

    /** A case is about a lot, or one delivery of it, after all. */
    record LotIncluded(
            RecallId recall,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable ReceiptId receipt,
            @Nullable Integer line) implements RecallPublication {
        @Override
        public Stream<About> about() {
            return Stream.of(new About(item, lotNumber, null));
        }
    }

    /** All stock that the case covers is recalled. */
    record HoldCompleted(RecallId recall, long deliveries, long lots) implements RecallPublication {}

    /** The case holds nothing any more. */
    record Closed(RecallId recall) implements RecallPublication {}
}
