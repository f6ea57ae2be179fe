package com.lotledger.web.receiving;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinKind;
import com.lotledger.api.bin.StockBinPage;
import com.lotledger.api.bin.StockBinQuery.FindStockBins;
import com.lotledger.api.bin.StockBinView;
import com.lotledger.api.item.ItemPage;
import com.lotledger.api.item.ItemQuery.FindItems;
import com.lotledger.api.item.ItemView;
import com.lotledger.api.lot.LotPage;
import com.lotledger.api.lot.LotQuery.Column;
import com.lotledger.api.lot.LotQuery.FindLots;
import com.lotledger.api.lot.LotView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.VendorCode;
import com.lotledger.web.page.Questions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first few things whose names begin with what somebody types. */
@Component
class Suggestions {

    private static final int MOST = 20;

    private final Questions questions;

    Suggestions(Questions questions) {
        this.questions = questions;
    }

    /** Items in use. */
    List<ItemView> items(@Nullable String beginning) {
        return questions
                .ask(new FindItems(begins(beginning), null, null, false, null, MOST, null), ItemPage.class)
                .entries();
    }

    /** Bins of a location that receive goods (R-G07). */
    List<StockBinView> bins(LocationCode location, @Nullable String beginning) {
        return questions
                .ask(
                        new FindStockBins(
                                begins(beginning), location, null, StockBinKind.BIN, BinType.STOCK, false, MOST, null),
                        StockBinPage.class)
                .entries();
    }

    /** Lots of an item that its vendor may deliver again, newest first. */
    List<LotView> lots(ItemCode item, VendorCode vendor, @Nullable String beginning) {
        return questions
                .ask(
                        new FindLots(
                                item,
                                vendor,
                                begins(beginning),
                                null,
                                null,
                                null,
                                null,
                                Column.CREATED,
                                true,
                                MOST,
                                null),
                        LotPage.class)
                .entries();
    }

    private static @Nullable String begins(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
