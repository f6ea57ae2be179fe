package com.lotledger.api.lot;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.VendorCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a lot can be told by itself; receiving comes with posting a purchase receipt. */
public sealed interface LotCommand {

    /** The item of the lot. */
    ItemCode item();

    /** Its number. */
    LotNumber lotNumber();

    /** Item and number together. */
    default LotId lot() {
        return new LotId(item(), lotNumber());
    }

    /** Name of the lot's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return lot().stream();
    }

    /**
     * Adds a lot before any receipt uses it (R-D01). The same number for the item with other content is a conflict (R-D03).
     *
     * @param lotNumber starts with a letter (R-D04), or was drawn from the location's number series (R-D05)
     * @param location whose preferences and number series count; needed for a number that starts with no letter
     * @param vendor who makes or sells it, fixed from then on (R-D12); any vendor may deliver it when left out
     * @param profile dates and expiry (R-E01…R-E08)
     */
    record CreateLot(
            ItemCode item,
            LotNumber lotNumber,
            @Nullable LocationCode location,
            @Nullable VendorCode vendor,
            @Nullable LotProfile profile)
            implements LotCommand {
        public CreateLot {
            new Violations()
                    .required("item", item)
                    .required("lotNumber", lotNumber)
                    .refuseIfAny();
        }
    }

    /** Changes the profile of a lot that no purchase document has used (R-D13, R-D14); expiry is derived anew. */
    record AmendLot(ItemCode item, LotNumber lotNumber, LotProfile profile) implements LotCommand {
        public AmendLot {
            new Violations().required("profile", profile).refuseIfAny();
        }
    }
}
