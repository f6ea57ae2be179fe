package com.lotledger.api.lot;

import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to a lot. */
public sealed interface LotEvent {

    /** The item of the lot. */
    ItemCode item();

    /** Its number. */
    LotNumber lotNumber();

    /** Where a lot number came from. */
    enum Origin {
        /** Typed or read from the package (R-D04). */
        BY_HAND,
        /** Drawn from a location's number series (R-D05). */
        GENERATED
    }

    /**
     * A lot came to be; item, number and vendor are fixed from now on (R-D12).
     *
     * @param profile with the policy resolved and the expiry date derived, so that no later rule changes it
     */
    @Revision("1")
    record LotCreated(
            ItemCode item,
            LotNumber lotNumber,
            Origin origin,
            @Nullable VendorCode vendor,
            @Nullable String vendorName,
            LotProfile profile)
            implements LotEvent {}

    /** The profile of an unused lot changed (R-D14). */
    @Revision("1")
    record LotAmended(ItemCode item, LotNumber lotNumber, LotProfile profile) implements LotEvent {}

    /** A posted receipt brought stock of the lot; its profile is frozen from now on (R-D13). */
    @Revision("1")
    record LotReceived(
            ItemCode item,
            LotNumber lotNumber,
            Delivery delivery,
            Measure measure,
            ConversionFactor factor,
            Measure stockMeasure,
            List<ReceivedPortion> portions)
            implements LotEvent {
        public LotReceived {
            portions = List.copyOf(portions);
        }
    }

    /** Warning: the lot's purchase date is not the receipt's date; the lot keeps its own (R-D15). */
    @Revision("1")
    record LotPurchaseDateDiffered(ItemCode item, LotNumber lotNumber, Delivery delivery, LocalDate purchasedOn)
            implements LotEvent {}

    /** Warning: the lot was past its expiry date when it was received (R-E13). */
    @Revision("1")
    record ExpiredLotReceived(ItemCode item, LotNumber lotNumber, Delivery delivery, LocalDate expiresOn)
            implements LotEvent {}

    /**
     * Warning: the number typed for the new lot differs from those of other lots of the item only in upper and lower case
     * (R-X25).
     *
     * @param others the numbers of those lots
     */
    @Revision("1")
    record LotNumberDifferedInCase(ItemCode item, LotNumber lotNumber, List<LotNumber> others) implements LotEvent {
        public LotNumberDifferedInCase {
            others = List.copyOf(others);
        }
    }
}
