package com.lotledger.command.movement;

import com.lotledger.command.bin.StockBins;
import com.lotledger.command.current.KnownHeads;
import com.lotledger.command.item.Items;
import com.lotledger.command.location.Locations;
import com.lotledger.command.lot.Lots;
import com.lotledger.command.recall.RecallsInForce;
import org.springframework.stereotype.Component;

/**
 * What a movement looks up while it is decided.
 *
 * @param items what measures there are
 * @param locations where bins count
 * @param bins where stock lies
 * @param lots what stock there is
 * @param heads asks for all streams at once
 * @param latestDate what lies in the future
 * @param recalls what recalls hold
 * @param stopped hears of what is refused because of a recall
 */
@Component
record MovementReference(
        Items items,
        Locations locations,
        StockBins bins,
        Lots lots,
        KnownHeads heads,
        LatestDate latestDate,
        RecallsInForce recalls,
        StoppedMovements stopped) {}
