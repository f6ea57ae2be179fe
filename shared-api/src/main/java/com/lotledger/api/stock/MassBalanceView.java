package com.lotledger.api.stock;

import com.lotledger.api.past.PastView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lot received and what became of it, in the stock measure. Always exact: received + returned by customers + adjusted +
 * moved in + untracked in = on hand + shipped + returned to vendors + written off + moved out.
 *
 * @param item item of the lot
 * @param lotNumber the number it has now
 * @param stockMeasure measure of its stock; null before the first movement
 * @param past the past it is about; null for now
 * @param total under all its numbers; what one of them handed over to the next counts as moved out and moved in
 * @param numbers the same number by number, the one it has now first, at most 500
 */
public record MassBalanceView(
        ItemCode item,
        LotNumber lotNumber,
        @Nullable Measure stockMeasure,
        @Nullable PastView past,
        Balance total,
        List<NumberBalance> numbers) {
    public MassBalanceView {
        numbers = List.copyOf(numbers);
    }

    /** What happened under one number of the lot. */
    public record NumberBalance(LotNumber lotNumber, Balance balance) {}

    /**
     * The quantities.
     *
     * @param received by purchase receipts
     * @param shipped to customers
     * @param returnedByCustomers came back
     * @param returnedToVendors sent back
     * @param adjusted found, less what is missing
     * @param writtenOff expired, damaged, sampled, destroyed
     * @param movedIn from other lots
     * @param movedOut to other lots
     * @param untrackedIn was in no lot before
     * @param onHand is there
     */
    public record Balance(
            SignedQuantity received,
            SignedQuantity shipped,
            SignedQuantity returnedByCustomers,
            SignedQuantity returnedToVendors,
            SignedQuantity adjusted,
            SignedQuantity writtenOff,
            SignedQuantity movedIn,
            SignedQuantity movedOut,
            SignedQuantity untrackedIn,
            SignedQuantity onHand) {

        /** Both together. */
        public Balance plus(Balance other) {
            return new Balance(
                    received.plus(other.received),
                    shipped.plus(other.shipped),
                    returnedByCustomers.plus(other.returnedByCustomers),
                    returnedToVendors.plus(other.returnedToVendors),
                    adjusted.plus(other.adjusted),
                    writtenOff.plus(other.writtenOff),
                    movedIn.plus(other.movedIn),
                    movedOut.plus(other.movedOut),
                    untrackedIn.plus(other.untrackedIn),
                    onHand.plus(other.onHand));
        }
    }
}
