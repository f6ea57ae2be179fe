package com.lotledger.command.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.BinCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BinDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final LocalDate THIRD = FIRST.plusDays(2);

    private final BinDays none = BinDays.none(new BinCode("A"));

    @Test
    void movements_of_one_day_are_one_entry_however_many_they_are() {
        BinDays days = none;
        for (int movement = 1; movement <= 100; movement++) {
            days = days.with(FIRST, BigDecimal.ONE);
        }

        assertThat(days.days()).containsExactly(new DayBalance(FIRST, new BigDecimal(100)));
    }

    @Test
    void days_stand_in_their_order_whichever_was_told_first_R_S03() {
        BinDays days = none.with(THIRD, new BigDecimal("-3"))
                .with(FIRST, BigDecimal.TEN)
                .with(SECOND, BigDecimal.ONE);

        assertThat(days.days()).extracting(DayBalance::day).containsExactly(FIRST, SECOND, THIRD);
        assertThat(days)
                .isEqualTo(none.with(FIRST, BigDecimal.TEN)
                        .with(SECOND, BigDecimal.ONE)
                        .with(THIRD, new BigDecimal("-3")));
    }

    @Test
    void late_paperwork_takes_no_more_than_the_least_of_every_later_day_R_S03() {
        BinDays days = none.with(FIRST, BigDecimal.TEN)
                .with(SECOND, new BigDecimal("-7"))
                .with(THIRD, new BigDecimal(20));

        assertThat(days.least(FIRST.minusDays(1), THIRD)).isEqualByComparingTo("0");
        assertThat(days.least(FIRST, THIRD)).isEqualByComparingTo("3");
        assertThat(days.least(SECOND, THIRD)).isEqualByComparingTo("3");
        assertThat(days.least(THIRD, THIRD)).isEqualByComparingTo("23");
        assertThat(days.least(THIRD.plusDays(9), THIRD.plusDays(9))).isEqualByComparingTo("23");
        assertThat(days.least(FIRST, FIRST)).isEqualByComparingTo("10");
        assertThat(none.least(FIRST, THIRD)).isEqualByComparingTo("0");
    }
}
