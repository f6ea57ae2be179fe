package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.SHELF;
import static com.lotledger.api.examples.Bins.shelfDefined;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.bin.StockBinEvent.StockBinReactivated;
import com.lotledger.api.refusal.Violations;
import com.lotledger.command.testing.Surroundings;
import org.junit.jupiter.api.Test;

class ADiscontinuedBinReceivesNothingTest {

    @Test
    void a_discontinued_bin_receives_nothing_R_B09() {
        assertThatThrownBy(() -> check(shelfDefined(), new StockBinDiscontinued(SHELF)))
                .hasMessage("R-B09: bin H2-01 is discontinued");
    }

    @Test
    void a_reactivated_bin_does_R_B09() {
        assertThatCode(() -> check(shelfDefined(), new StockBinDiscontinued(SHELF), new StockBinReactivated(SHELF)))
                .doesNotThrowAnyException();
    }

    private static void check(Object... events) {
        Violations violations = new Violations();
        Surroundings.after(events).bins().checkReceives(SHELF, "bin", violations);
        violations.refuseIfAny();
    }
}
