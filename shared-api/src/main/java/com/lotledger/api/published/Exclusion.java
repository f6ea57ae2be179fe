package com.lotledger.api.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria of a recall hit, but it is not about.
 *
 * @param item the item
 * @param lotNumber a number that the lot has or had
 * @param receipt only the delivery of this receipt; all of them when left out
 * @param line the line of that receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Exclusion(
        ItemCode item,
        LotNumber lotNumber,
        @Nullable ReceiptId receipt,
        @Nullable Integer line) {}
