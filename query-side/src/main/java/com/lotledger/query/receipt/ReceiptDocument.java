package com.lotledger.query.receipt;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PostedLot;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a receipt's row holds as JSON. */
record ReceiptDocument(List<Line> lines, List<Assignment> assignments, List<PostedLot> lots, List<Warning> warnings) {

    record Line(
            int line,
            ItemCode item,
            String description,
            Quantity received,
            Measure measure,
            ConversionFactor factor,
            Measure stockMeasure,
            @Nullable Quantity ordered,
            boolean inventoried,
            boolean lotTracked,
            @Nullable BinCode proposedBin) {}

    record Assignment(
            AssignmentId assignment,
            int line,
            BinCode bin,
            LocationCode location,
            Quantity quantity,
            Quantity stockQuantity,
            @Nullable LotNumber lotNumber,
            @Nullable LotProfile lot) {}
}
