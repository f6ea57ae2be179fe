package com.lotledger.api.recall;

import com.lotledger.api.value.SignedQuantity;
import java.math.BigDecimal;

/**
 * Where every unit of one item of a case is.
 *
 * @param balance the quantities
 * @param percentAccounted how much of what was received is accounted for, in percent, rounded down to two decimals
 * @param returnedSince what came back from customers since the case was confirmed, or opened while it is not
 * @param destroyedSince what was destroyed since then
 * @param toldOnHand what consignees said last that they still have
 */
public record RecallItemBalanceView(
        RecallBalance balance,
        BigDecimal percentAccounted,
        SignedQuantity returnedSince,
        SignedQuantity destroyedSince,
        SignedQuantity toldOnHand) {}
