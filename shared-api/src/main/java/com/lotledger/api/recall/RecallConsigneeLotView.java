package com.lotledger.api.recall;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;

/**
 * What a consignee got of one lot, under the number it had then, in the stock measure.
 *
 * @param item item of the lot
 * @param lotNumber its number
 * @param stockMeasure measure of the quantities
 * @param shipped went to them
 * @param returned came back
 * @param withCustomer shipped, less returned
 */
public record RecallConsigneeLotView(
        ItemCode item,
        LotNumber lotNumber,
        Measure stockMeasure,
        SignedQuantity shipped,
        SignedQuantity returned,
        SignedQuantity withCustomer) {}
