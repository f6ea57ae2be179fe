package com.lotledger.api.bin;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import org.jspecify.annotations.Nullable;

/** What can be asked about locations, areas and bins as a tree, level by level. */
public sealed interface BinTreeQuery {

    /**
     * The locations with what lies there. Answers a {@link BinTreePage}.
     *
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ListLocationsOfBins(int limit, @Nullable String cursor) implements BinTreeQuery {}

    /**
     * The areas and bins directly in an area; with none, those at a location that are in no area; with neither, those that are at no
     * location. Answers a {@link BinTreePage}.
     *
     * @param location where; not heeded when an area is given
     * @param area in what
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ListBinsWithin(
            @Nullable LocationCode location,
            @Nullable BinCode area,
            int limit,
            @Nullable String cursor) implements BinTreeQuery {}
}
