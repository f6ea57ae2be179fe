package com.lotledger.api.bin;

import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some locations, areas or bins of one level.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record BinTreePage(List<Node> entries, @Nullable String next) {
    public BinTreePage {
        entries = List.copyOf(entries);
    }

    /**
     * A location, an area or a bin with everything that lies in it, however deep.
     *
     * @param code of the location, area or bin
     * @param description what it is called
     * @param kind what it is; null for a location
     * @param discontinued whether it is out of use (R-B09)
     * @param items how many items lie there
     * @param quantities how much, by measure: quantities of different measures are not added up
     */
    public record Node(
            String code,
            String description,
            @Nullable StockBinKind kind,
            boolean discontinued,
            long items,
            List<Sum> quantities) {
        public Node {
            quantities = List.copyOf(quantities);
        }
    }

    /** What lies there of the items that are counted in one measure. */
    public record Sum(Measure measure, SignedQuantity onHand) {}
}
