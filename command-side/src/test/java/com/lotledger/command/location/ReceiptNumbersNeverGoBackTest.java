package com.lotledger.command.location;

import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;
import static com.lotledger.api.location.NumberSeries.LOT_NUMBERS;
import static com.lotledger.api.location.NumberSeries.RECEIPT_NUMBERS;

import com.lotledger.api.location.LocationCommand.ChangeNextNumber;
import com.lotledger.api.location.LocationEvent.NextNumberChanged;
import com.lotledger.api.location.LocationEvent.NumbersDrawn;
import com.lotledger.api.provenance.Reason;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class ReceiptNumbersNeverGoBackTest {

    private static final Reason REASON = new Reason("A new year");

    @Test
    void a_receipt_number_that_was_drawn_is_not_drawn_again_R_F05() {
        Decision.of(Location.class)
                .amid(mainDefined())
                .given(mainDefined(), new NumbersDrawn(MAIN, RECEIPT_NUMBERS, 100_000, 10))
                .when(new ChangeNextNumber(MAIN, RECEIPT_NUMBERS, 100_009L, REASON))
                .refusedFor("R-F05 next");
    }

    @Test
    void receipt_numbers_move_on_R_F05() {
        Decision.of(Location.class)
                .amid(mainDefined())
                .given(mainDefined())
                .when(new ChangeNextNumber(MAIN, RECEIPT_NUMBERS, 100_001L, REASON))
                .happens(new NextNumberChanged(MAIN, RECEIPT_NUMBERS, 100_001));
    }

    @Test
    void lot_numbers_may_go_back_R_D08() {
        Decision.of(Location.class)
                .amid(mainDefined())
                .given(mainDefined())
                .when(new ChangeNextNumber(MAIN, LOT_NUMBERS, 1L, REASON))
                .happens(new NextNumberChanged(MAIN, LOT_NUMBERS, 1));
    }

    @Test
    void the_number_that_is_next_anyway_changes_nothing_R_D08() {
        Decision.of(Location.class)
                .amid(mainDefined())
                .given(mainDefined())
                .when(new ChangeNextNumber(MAIN, RECEIPT_NUMBERS, 100_000L, REASON))
                .nothingHappens();
    }
}
