package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.CONSIGNMENT;
import static com.lotledger.api.examples.Bins.consignmentDefined;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.refusal.Violations;
import com.lotledger.command.testing.Surroundings;
import org.junit.jupiter.api.Test;

class OnlyOurOwnBinsReceiveTest {

    @Test
    void a_bin_of_type_out_receives_nothing_R_B14() {
        Violations violations = new Violations();
        Surroundings.after(consignmentDefined()).bins().checkReceives(CONSIGNMENT, "bin", violations);

        assertThatThrownBy(violations::refuseIfAny)
                .hasMessage("R-B14: bin OUT-01 is of type OUT; only STOCK bins receive");
    }
}
