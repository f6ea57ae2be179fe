package com.lotledger.api.recall;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;

/**
 * Where every unit of one item that a recall covers is, over all covered deliveries. All quantities are in the stock measure and
 * above zero, except {@code adjusted}, which is below zero when units were missing.
 *
 * @param item the item
 * @param stockMeasure measure of every quantity
 * @param received what the covered deliveries brought
 * @param recalled what lies in stock and is recalled
 * @param otherStock what lies in stock and is still to be recalled
 * @param shipped what went to customers
 * @param returned what of it came back
 * @param returnedToVendor what went back to its vendor
 * @param destroyed what was destroyed before a witness
 * @param writtenOff what was written off otherwise
 * @param adjusted what counting found more, less what it found missing
 * @param explained what variances explain, retracted ones left out
 * @param unaccounted shipped, less returned, less explained: what nobody can tell the whereabouts of yet
 */
public record RecallBalance(
        ItemCode item,
        Measure stockMeasure,
        SignedQuantity received,
        SignedQuantity recalled,
        SignedQuantity otherStock,
        SignedQuantity shipped,
        SignedQuantity returned,
        SignedQuantity returnedToVendor,
        SignedQuantity destroyed,
        SignedQuantity writtenOff,
        SignedQuantity adjusted,
        SignedQuantity explained,
        SignedQuantity unaccounted) {

    /** Whether every unit is accounted for and none is left in stock (R-W12). */
    public boolean settled() {
        return unaccounted.isZero() && recalled.isZero() && otherStock.isZero();
    }
}
