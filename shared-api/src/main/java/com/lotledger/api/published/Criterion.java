package com.lotledger.api.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries a recall is about: those for which everything holds that is told. A range of dates covers a delivery whose date is
 * not known, too.
 *
 * @param item of this item
 * @param lotNumbers of lots that have or had one of these numbers; of every lot when empty
 * @param vendor what this vendor delivered
 * @param receipt what came with this receipt
 * @param line what came with this line of the receipt
 * @param manufacturedFrom made on this day or later
 * @param manufacturedTo made on this day or earlier
 * @param expiresFrom expires on this day or later
 * @param expiresTo expires on this day or earlier
 * @param receivedFrom received on this day or later
 * @param receivedTo received on this day or earlier
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Criterion(
        @Nullable ItemCode item,
        List<LotNumber> lotNumbers,
        @Nullable VendorCode vendor,
        @Nullable ReceiptId receipt,
        @Nullable Integer line,
        @Nullable LocalDate manufacturedFrom,
        @Nullable LocalDate manufacturedTo,
        @Nullable LocalDate expiresFrom,
        @Nullable LocalDate expiresTo,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo) {
    public Criterion {
        lotNumbers = List.copyOf(lotNumbers);
    }

    static Stream<About> about(List<Criterion> criteria) {
        return criteria.stream().flatMap(Criterion::about);
    }

    private Stream<About> about() {
        if (item == null) {
            return Stream.empty();
        }
        return lotNumbers.isEmpty()
                ? Stream.of(new About(item, null, null))
                : lotNumbers.stream().map(each -> new About(item, each, null));
    }
}
