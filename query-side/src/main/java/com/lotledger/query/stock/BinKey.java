package com.lotledger.query.stock;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a quantity lies. The location belongs to the key, because a bin without one counts where its receipt is.
 *
 * @param lotNumber empty for what is in no lot
 */
record BinKey(String item, String lotNumber, String bin, String location) implements Comparable<BinKey> {

    /** Stands for no lot. */
    static final String UNTRACKED = "";

    private static final Comparator<BinKey> ORDER = Comparator.comparing(BinKey::item)
            .thenComparing(BinKey::lotNumber)
            .thenComparing(BinKey::bin)
            .thenComparing(BinKey::location);

    static BinKey of(ItemCode item, @Nullable LotNumber lotNumber, BinCode bin, LocationCode location) {
        return new BinKey(
                item.value(), lotNumber == null ? UNTRACKED : lotNumber.value(), bin.value(), location.value());
    }

    LotId lot() {
        return new LotId(new ItemCode(item), new LotNumber(lotNumber));
    }

    BinKey withoutLot() {
        return new BinKey(item, UNTRACKED, bin, location);
    }

    @Override
    public int compareTo(BinKey other) {
        return ORDER.compare(this, other);
    }
}
