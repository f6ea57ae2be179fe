package com.lotledger.api.recall;

import com.lotledger.api.value.SignedQuantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where units are. Always exact: received + adjusted = recalled + otherStock + withCustomers + returnedToVendor + destroyed +
 * writtenOff.
 *
 * @param received what receipts brought, with what came from other lots, less what went to other lots
 * @param recalled lies in stock and is recalled
 * @param otherStock lies in stock and is not recalled
 * @param shipped went to customers
 * @param returned came back from them
 * @param withCustomers shipped, less returned
 * @param returnedToVendor went back to its vendor
 * @param destroyed was destroyed before a witness
 * @param writtenOff was written off otherwise
 * @param adjusted counting found more, less what it found missing
 * @param percentAccounted how much of what was received is not with customers, in percent, rounded down to two decimals;
 *     null when units came from or went to another lot number, because then no number by itself tells all of it
 */
public record RecallQuantities(
        SignedQuantity received,
        SignedQuantity recalled,
        SignedQuantity otherStock,
        SignedQuantity shipped,
        SignedQuantity returned,
        SignedQuantity withCustomers,
        SignedQuantity returnedToVendor,
        SignedQuantity destroyed,
        SignedQuantity writtenOff,
        SignedQuantity adjusted,
        @Nullable BigDecimal percentAccounted) {}
