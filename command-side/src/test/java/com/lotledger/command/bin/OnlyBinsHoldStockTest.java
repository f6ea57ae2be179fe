package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.HALL;
import static com.lotledger.api.examples.Bins.SHELF;
import static com.lotledger.api.examples.Bins.hallDefined;
import static com.lotledger.api.examples.Bins.shelfDefined;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.testing.Surroundings;
import org.junit.jupiter.api.Test;

class OnlyBinsHoldStockTest {

    @Test
    void an_area_receives_nothing_R_B01() {
        assertThatThrownBy(() -> check(HALL)).hasMessage("R-B01: HALL-2 is a stock area; only bins hold stock");
    }

    @Test
    void a_bin_does_R_B01() {
        assertThatCode(() -> check(SHELF)).doesNotThrowAnyException();
    }

    private static void check(BinCode bin) {
        Violations violations = new Violations();
        Surroundings.after(hallDefined(), shelfDefined()).bins().checkReceives(bin, "bin", violations);
        violations.refuseIfAny();
    }
}
