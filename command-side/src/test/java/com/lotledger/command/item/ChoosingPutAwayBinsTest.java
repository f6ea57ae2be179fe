package com.lotledger.command.item;

import static com.lotledger.api.examples.Bins.CONSIGNMENT;
import static com.lotledger.api.examples.Bins.HALL;
import static com.lotledger.api.examples.Bins.OTHER_SHELF;
import static com.lotledger.api.examples.Bins.SHELF;
import static com.lotledger.api.examples.Items.GAUZE;
import static com.lotledger.api.examples.Items.gauzeDefined;
import static com.lotledger.api.examples.Locations.COLD_ROOM;
import static com.lotledger.api.examples.Locations.MAIN;

import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.examples.Bins;
import com.lotledger.api.examples.Locations;
import com.lotledger.api.item.ItemCommand.ChoosePutAwayBin;
import com.lotledger.api.item.ItemEvent.PutAwayBinChosen;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class ChoosingPutAwayBinsTest {

    private final Decision item = Decision.of(Item.class)
            .amid(
                    Locations.mainDefined(),
                    Bins.hallDefined(),
                    Bins.shelfDefined(),
                    Bins.otherShelfDefined(),
                    new StockBinDiscontinued(OTHER_SHELF),
                    Bins.consignmentDefined());

    @Test
    void goods_go_to_the_chosen_bin_R_C02() {
        item.given(gauzeDefined())
                .when(new ChoosePutAwayBin(GAUZE, MAIN, SHELF))
                .happens(new PutAwayBinChosen(GAUZE, MAIN, SHELF));
    }

    @Test
    void the_same_choice_again_changes_nothing() {
        item.given(gauzeDefined(), new PutAwayBinChosen(GAUZE, MAIN, SHELF))
                .when(new ChoosePutAwayBin(GAUZE, MAIN, SHELF))
                .nothingHappens();
    }

    @Test
    void a_choice_is_taken_back_once() {
        item.given(gauzeDefined(), new PutAwayBinChosen(GAUZE, MAIN, SHELF))
                .when(new ChoosePutAwayBin(GAUZE, MAIN, null))
                .happens(new PutAwayBinChosen(GAUZE, MAIN, null));
        item.given(gauzeDefined(), new PutAwayBinChosen(GAUZE, MAIN, SHELF), new PutAwayBinChosen(GAUZE, MAIN, null))
                .when(new ChoosePutAwayBin(GAUZE, MAIN, null))
                .nothingHappens();
    }

    @Test
    void location_and_bin_exist_R_X02() {
        item.given(gauzeDefined())
                .when(new ChoosePutAwayBin(GAUZE, COLD_ROOM, new BinCode("NOWHERE")))
                .refusedFor("R-X02 location", "R-X02 bin");
    }

    @Test
    void an_area_takes_no_goods_R_B01() {
        item.given(gauzeDefined()).when(new ChoosePutAwayBin(GAUZE, MAIN, HALL)).refusedFor("R-B01 bin");
    }

    @Test
    void a_bin_of_others_takes_no_goods_of_ours_R_B14() {
        item.given(gauzeDefined())
                .when(new ChoosePutAwayBin(GAUZE, MAIN, CONSIGNMENT))
                .refusedFor("R-B14 bin");
    }

    @Test
    void a_discontinued_bin_takes_no_goods_R_B09() {
        item.given(gauzeDefined())
                .when(new ChoosePutAwayBin(GAUZE, MAIN, OTHER_SHELF))
                .refusedFor("R-B09 bin");
    }
}
