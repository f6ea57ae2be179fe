package com.lotledger.api.location;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Locations;
import com.lotledger.api.location.LocationCommand.ChangeNextNumber;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationCommand.DrawNumbers;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationCommandTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 999_999_999_999L})
    void a_number_series_may_start_anywhere_within_its_range_R_D08(long first) {
        assertThat(define(first, first).firstLotNumber()).isEqualTo(first);
        assertThat(changeTo(first).next()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, 0, 1_000_000_000_000L, Long.MAX_VALUE})
    void a_number_series_runs_from_1_to_999999999999_R_D08_R_F05(long first) {
        Refused.by(() -> define(first, first), "R-D08", "R-F05");
        Refused.by(() -> changeTo(first), "R-D08");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void numbers_are_drawn_in_blocks_R_D05(int count) {
        assertThat(draw(count).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 10_001})
    void a_block_has_1_to_10000_numbers_R_D05(int count) {
        Refused.by(() -> draw(count), "R-D05");
    }

    @Test
    void a_description_has_1_to_200_characters_R_X03_R_X04() {
        Refused.by(() -> new DefineLocation(Locations.MAIN, " ", null, false, null, null, null), "R-X03");
        Refused.by(() -> new DefineLocation(Locations.MAIN, "x".repeat(201), null, false, null, null, null), "R-X04");
        assertThat(new DefineLocation(Locations.MAIN, "x".repeat(200), null, false, null, null, null).description())
                .hasSize(200);
    }

    private static DefineLocation define(long firstLotNumber, long firstReceiptNumber) {
        return new DefineLocation(Locations.MAIN, "Main", null, false, firstLotNumber, firstReceiptNumber, null);
    }

    private static ChangeNextNumber changeTo(long next) {
        return new ChangeNextNumber(Locations.MAIN, NumberSeries.LOT_NUMBERS, next, new Reason("Migration"));
    }

    private static DrawNumbers draw(int count) {
        return new DrawNumbers(Locations.MAIN, NumberSeries.LOT_NUMBERS, count);
    }
}
