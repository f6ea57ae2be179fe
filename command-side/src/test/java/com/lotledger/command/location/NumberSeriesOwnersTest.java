package com.lotledger.command.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.location.LocationEvent.LocationDefined;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.testing.Surroundings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberSeriesOwnersTest {

    private static final LocationDefined DEFAULT = defined("MAIN", null, false);

    @Test
    void a_location_gives_its_own_numbers_R_D05() {
        assertThat(ownerFor("DEPOT", DEFAULT, defined("DEPOT", null, false))).isEqualTo("DEPOT");
    }

    @Test
    void a_location_without_numbers_gives_those_of_the_default_location_R_D06() {
        assertThat(ownerFor("DEPOT", DEFAULT, defined("DEPOT", null, true))).isEqualTo("MAIN");
    }

    @Test
    void a_sub_location_gives_those_of_the_location_it_is_a_part_of_R_D07() {
        LocationDefined depot = defined("DEPOT", null, false);
        LocationDefined cold = defined("DEPOT-COLD", "DEPOT", true);
        LocationDefined shelf = defined("DEPOT-COLD-1", "DEPOT-COLD", false);
        assertThat(ownerFor("DEPOT-COLD-1", DEFAULT, depot, cold, shelf)).isEqualTo("DEPOT");
    }

    @Test
    void also_when_that_one_gives_those_of_the_default_location_R_D06_R_D07() {
        LocationDefined depot = defined("DEPOT", null, true);
        LocationDefined cold = defined("DEPOT-COLD", "DEPOT", false);
        assertThat(ownerFor("DEPOT-COLD", DEFAULT, depot, cold)).isEqualTo("MAIN");
    }

    @Test
    void the_default_location_gives_its_own_whatever_it_was_told_R_D06() {
        assertThat(ownerFor("MAIN", defined("MAIN", null, true))).isEqualTo("MAIN");
    }

    @Test
    void a_default_location_that_is_a_part_gives_those_of_the_whole_R_D06_R_D07() {
        LocationDefined whole = defined("WHOLE", null, true);
        LocationDefined part = defined("MAIN", "WHOLE", false);
        assertThat(ownerFor("DEPOT", whole, part, defined("DEPOT", null, true))).isEqualTo("WHOLE");
        assertThat(ownerFor("MAIN", whole, part)).isEqualTo("WHOLE");
    }

    @Test
    void a_location_or_default_location_that_does_not_exist_is_told_R_X02() {
        assertThatThrownBy(() -> ownerFor("DEPOT", DEFAULT))
                .isInstanceOf(Refusal.class)
                .hasMessage("R-X02: location DEPOT does not exist");
        assertThatThrownBy(() -> ownerFor("DEPOT", defined("DEPOT", null, true)))
                .isInstanceOf(Refusal.class)
                .hasMessage("R-X02: location MAIN does not exist");
    }

    private static String ownerFor(String location, Object... events) {
        return Surroundings.after(events)
                .numberSeriesOwners()
                .ownerFor(new LocationCode(location))
                .value();
    }

    private static LocationDefined defined(String code, @Nullable String parent, boolean usesDefaultNumbers) {
        return new LocationDefined(
                new LocationCode(code),
                code,
                parent == null ? null : new LocationCode(parent),
                usesDefaultNumbers,
                1,
                1,
                LocationPreferences.NONE);
    }
}
