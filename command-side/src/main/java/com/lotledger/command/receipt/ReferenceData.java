package com.lotledger.command.receipt;

import com.lotledger.command.bin.StockBins;
import com.lotledger.command.item.Items;
import com.lotledger.command.location.DefaultReceivingBins;
import com.lotledger.command.location.Locations;
import com.lotledger.command.lot.Lots;
import org.springframework.stereotype.Component;

/**
 * What a receipt looks up while it is decided.
 *
 * @param items the catalogue
 * @param locations where goods are received
 * @param defaultBins where they go unless somebody says otherwise
 * @param bins where they lie
 * @param lots what they belong to
 */
@Component
record ReferenceData(Items items, Locations locations, DefaultReceivingBins defaultBins, StockBins bins, Lots lots) {}
