package com.lotledger.api.published;

import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is published of a purchase receipt. */
public sealed interface ReceiptPublication extends Publication {

    /** The receipt. */
    ReceiptId receipt();

    /** Its goods are in stock; the lots tell of them themselves. */
    record Posted(
            ReceiptId receipt,
            String documentNumber,
            LocationCode location,
            VendorCode vendor,
            LocalDate receivedOn,
            List<ReceivedLot> lots)
            implements ReceiptPublication {
        public Posted {
            lots = List.copyOf(lots);
        }

        @Override
        public Stream<About> about() {
            return Stream.concat(
                    Stream.of(new About(null, null, location)),
                    lots.stream().map(lot -> new About(lot.item(), lot.lotNumber(), location)));
        }
    }

    /** A part of a line is meant for a bin, and is in stock once the receipt is posted. */
    record QuantityAssigned(
            ReceiptId receipt,
            AssignmentId assignment,
            int line,
            ItemCode item,
            @Nullable LotNumber lotNumber,
            BinCode bin,
            LocationCode location,
            Quantity quantity)
            implements ReceiptPublication {
        @Override
        public Stream<About> about() {
            return Stream.of(new About(item, lotNumber, location));
        }
    }

    /** An assignment was taken back before posting. */
    record QuantityUnassigned(
            ReceiptId receipt,
            AssignmentId assignment,
            int line,
            ItemCode item,
            @Nullable LotNumber lotNumber,
            BinCode bin,
            LocationCode location,
            Quantity quantity)
            implements ReceiptPublication {
        @Override
        public Stream<About> about() {
            return Stream.of(new About(item, lotNumber, location));
        }
    }
}
