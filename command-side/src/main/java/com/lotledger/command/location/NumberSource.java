package com.lotledger.command.location;

import com.lotledger.api.location.NumberBlock;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.value.LocationCode;

/** Gives numbers that nobody else got or will get. */
@FunctionalInterface
public interface NumberSource {

    /** Draws up to {@code count} numbers that follow each other, at least one. */
    NumberBlock draw(LocationCode owner, NumberSeries series, int count);
}
