package com.lotledger.command.bin;

import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.value.BinCode;

/** Knows what lies in a bin and what drafts have assigned to it. */
@FunctionalInterface
public interface BinContents {

    StockBinContentsView of(BinCode bin);
}
