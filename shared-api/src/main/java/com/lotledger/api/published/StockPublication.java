package com.lotledger.api.published;

import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.VendorCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is published of stock that moved. Whoever adds up changes and received portions has every quantity in every bin. */
public sealed interface StockPublication extends Publication {

    /** One entry for each change, at its location. */
    static Stream<About> about(ItemCode item, LotNumber lotNumber, List<Change> changes) {
        return changes.stream().map(change -> new About(item, lotNumber, change.location()));
    }

    /** Stock of one lot moved. */
    sealed interface OfLot extends StockPublication {

        /** The item. */
        ItemCode item();

        /** The lot. */
        LotNumber lotNumber();

        /** The movement. */
        Movement movement();

        /** What it changed, part by part. */
        List<Change> changes();

        @Override
        default Stream<About> about() {
            return StockPublication.about(item(), lotNumber(), changes());
        }
    }

    /** From one bin into another. */
    record Transferred(ItemCode item, LotNumber lotNumber, Movement movement, List<Change> changes) implements OfLot {
        public Transferred {
            changes = List.copyOf(changes);
        }
    }

    /** To a customer. */
    record Shipped(
            ItemCode item,
            LotNumber lotNumber,
            Movement movement,
            CustomerCode customer,
            @Nullable String order,
            List<Change> changes)
            implements OfLot {
        public Shipped {
            changes = List.copyOf(changes);
        }
    }

    /** Back from a customer. */
    record ReturnedByCustomer(
            ItemCode item, LotNumber lotNumber, Movement movement, CustomerCode customer, List<Change> changes)
            implements OfLot {
        public ReturnedByCustomer {
            changes = List.copyOf(changes);
        }
    }

    /** Back to its vendor. */
    record ReturnedToVendor(
            ItemCode item,
            LotNumber lotNumber,
            Movement movement,
            @Nullable VendorCode vendor,
            List<Change> changes) implements OfLot {
        public ReturnedToVendor {
            changes = List.copyOf(changes);
        }
    }

    /** Found or missing. */
    record Adjusted(
            ItemCode item, LotNumber lotNumber, Movement movement, AdjustmentDirection direction, List<Change> changes)
            implements OfLot {
        public Adjusted {
            changes = List.copyOf(changes);
        }
    }

    /** Taken out for good. */
    record WrittenOff(ItemCode item, LotNumber lotNumber, Movement movement, WriteOffCause cause, List<Change> changes)
            implements OfLot {
        public WrittenOff {
            changes = List.copyOf(changes);
        }
    }

    /** Booked on this lot by mistake, gone to the right one. */
    record MovedToOtherLot(
            ItemCode item, LotNumber lotNumber, Movement movement, LotNumber otherLotNumber, List<Change> changes)
            implements OfLot {
        public MovedToOtherLot {
            changes = List.copyOf(changes);
        }
    }

    /** Booked on another lot by mistake, come to this one. */
    record MovedFromOtherLot(
            ItemCode item, LotNumber lotNumber, Movement movement, LotNumber otherLotNumber, List<Change> changes)
            implements OfLot {
        public MovedFromOtherLot {
            changes = List.copyOf(changes);
        }
    }

    /** Was in no lot, came into this one. */
    record TakenIntoLot(ItemCode item, LotNumber lotNumber, Movement movement, List<Change> changes) implements OfLot {
        public TakenIntoLot {
            changes = List.copyOf(changes);
        }
    }

    /** A posted receipt brought stock that belongs to no lot. */
    record UntrackedReceived(ItemCode item, Source source, Measure stockMeasure, List<Portion> portions)
            implements StockPublication {
        public UntrackedReceived {
            portions = List.copyOf(portions);
        }

        @Override
        public Stream<About> about() {
            return portions.stream().map(portion -> new About(item, null, portion.location()));
        }
    }

    /** Less stock without a lot lies in a bin, because some of it came into a lot. */
    record UntrackedMovedToLot(ItemCode item, LotNumber lotNumber, Movement movement, Portion portion)
            implements StockPublication {
        @Override
        public Stream<About> about() {
            return Stream.of(new About(item, lotNumber, portion.location()));
        }
    }
}
