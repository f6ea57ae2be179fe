package com.lotledger.command.lot;

import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import java.math.BigDecimal;

/**
 * A quantity of one delivery that lies in one bin and has one status.
 *
 * @param location where the bin counts
 * @param quantity in the stock measure, above zero
 */
record StockPart(BinCode bin, LocationCode location, StockStatus status, BigDecimal quantity) {

    boolean isAt(BinCode otherBin, LocationCode otherLocation, StockStatus otherStatus) {
        return bin.equals(otherBin) && location.equals(otherLocation) && status.equals(otherStatus);
    }
}
