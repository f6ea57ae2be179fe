package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which rules refuse something. */
public final class Refused {

    private Refused() {}

    /** The step is refused by exactly these rules, in this order. */
    public static void by(ThrowingCallable step, String... rules) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::rule)
                                .isEqualTo(List.of(rules)));
    }
}
