package com.lotledger.api.item;

import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.Measure;

/**
 * A unit in which an item is bought.
 *
 * @param measure the unit
 * @param factor how many stock measures it holds (R-L01)
 * @param inverse how many of it one stock measure is, a decimal text of at most 16 decimals; for display only (R-L04)
 * @param decimals most decimals of a quantity typed in it (R-G03)
 * @param used whether a document used it, which freezes its factor (R-L05)
 */
public record PurchaseMeasureView(
        Measure measure, ConversionFactor factor, String inverse, int decimals, boolean used) {}
