package com.lotledger.command.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.BinCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinDaysInAnyOrderTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;

    @Test
    void nothing_may_be_taken_before_anything_came_R_S03() {
        BinDays days = BinDays.none(new BinCode("A")).with(FIRST.plusDays(3), BigDecimal.TEN);

        assertThat(days.least(FIRST, LocalDate.MAX)).isZero();
        assertThat(days.least(FIRST.plusDays(3), LocalDate.MAX)).isEqualByComparingTo("10");
        assertThat(days.least(FIRST.plusDays(9), LocalDate.MAX)).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_least_is_that_of_the_ends_of_all_days_in_whatever_order_they_were_told_R_S03(long seed) {
        Random random = new Random(seed);
        int[] changes = new int[DAYS];
        BinDays days = BinDays.none(new BinCode("A"));
        for (int told = 0; told < 20; told++) {
            int day = random.nextInt(DAYS);
            int change = random.nextInt(-5, 8);
            changes[day] += change;
            days = days.with(FIRST.plusDays(day), BigDecimal.valueOf(change));
        }
        for (int from = 0; from < DAYS; from++) {
            for (int to = from; to < DAYS; to++) {
                assertThat(days.least(FIRST.plusDays(from), FIRST.plusDays(to)))
                        .as("from %s to %s", from, to)
                        .isEqualByComparingTo(BigDecimal.valueOf(least(changes, from, to)));
            }
        }
    }

    private static int least(int[] changes, int from, int to) {
        int balance = 0;
        int least = Integer.MAX_VALUE;
        for (int day = 0; day <= to; day++) {
            balance += changes[day];
            if (day >= from) {
                least = Math.min(least, balance);
            }
        }
        return least;
    }
}
