package com.lotledger.api.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot that a line of a receipt was received into.
 *
 * @param line number of the line
 * @param item its item
 * @param lotNumber the lot
 * @param expiresOn its expiry date; left out when it never expires
 * @param quantity received into the lot by this line, in the stock measure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceivedLot(
        int line,
        ItemCode item,
        LotNumber lotNumber,
        @Nullable LocalDate expiresOn,
        Quantity quantity) {}
