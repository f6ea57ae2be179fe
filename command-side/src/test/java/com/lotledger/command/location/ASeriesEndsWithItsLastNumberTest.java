package com.lotledger.command.location;

import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;
import static com.lotledger.api.location.NumberSeries.LOT_NUMBERS;

import com.lotledger.api.location.LocationCommand;
import com.lotledger.api.location.LocationCommand.DrawNumbers;
import com.lotledger.api.location.LocationEvent.NextNumberChanged;
import com.lotledger.api.location.LocationEvent.NumbersDrawn;
import com.lotledger.api.location.NumberBlock;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class ASeriesEndsWithItsLastNumberTest {

    private static final long LAST = LocationCommand.LAST_NUMBER;

    @Test
    void what_is_left_is_drawn_R_D05() {
        Decision.of(Location.class)
                .amid(mainDefined())
                .given(mainDefined(), new NextNumberChanged(MAIN, LOT_NUMBERS, LAST - 2))
                .when(new DrawNumbers(MAIN, LOT_NUMBERS, 10))
                .happens(new NumbersDrawn(MAIN, LOT_NUMBERS, LAST - 2, 3))
                .answers(new NumberBlock(LAST - 2, 3));
    }

    @Test
    void the_last_number_is_drawn_too_R_D05() {
        Decision.of(Location.class)
                .amid(mainDefined())
                .given(mainDefined(), new NextNumberChanged(MAIN, LOT_NUMBERS, LAST))
                .when(new DrawNumbers(MAIN, LOT_NUMBERS, 10))
                .happens(new NumbersDrawn(MAIN, LOT_NUMBERS, LAST, 1));
    }

    @Test
    void when_nothing_is_left_nothing_is_drawn_R_D05() {
        Decision.of(Location.class)
                .amid(mainDefined())
                .given(
                        mainDefined(),
                        new NextNumberChanged(MAIN, LOT_NUMBERS, LAST),
                        new NumbersDrawn(MAIN, LOT_NUMBERS, LAST, 1))
                .when(new DrawNumbers(MAIN, LOT_NUMBERS, 10))
                .refusedFor("R-D05 series");
    }
}
