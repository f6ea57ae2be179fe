package com.lotledger.command.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.location.NumberBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumberSupplyTest {

    private final List<Integer> sizes = new ArrayList<>();
    private final AtomicLong next = new AtomicLong(1);
    private final NumberSupply supply = new NumberSupply();

    @Test
    void numbers_follow_each_other_over_many_blocks() {
        assertThat(LongStream.range(0, 5_000).map(each -> give(0)))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 5_000).boxed().toList());
    }

    @Test
    void a_block_that_is_used_up_is_followed_by_one_twice_as_large_up_to_a_thousand() {
        LongStream.range(0, 4_000).forEach(each -> give(0));

        assertThat(sizes).containsExactly(10, 20, 40, 80, 160, 320, 640, 1_000, 1_000, 1_000);
    }

    @Test
    void numbers_drawn_before_the_series_was_set_by_hand_are_dropped_R_D08() {
        give(0);
        next.set(500);

        assertThat(give(1)).isEqualTo(500);
        assertThat(sizes).containsExactly(10, 10);
    }

    @Test
    void whoever_looked_before_the_series_was_set_takes_the_new_numbers_R_D08() {
        give(0);
        next.set(500);
        give(1);

        assertThat(give(0)).isEqualTo(501);
    }

    @Test
    void a_failed_drawing_is_tried_again_by_the_next_who_needs_one() {
        assertThatThrownBy(() -> supply.next(0, size -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");

        assertThat(give(0)).isEqualTo(1);
    }

    @Test
    void sixteen_at_once_never_get_the_same_number() throws Exception {
        Set<Long> given = ConcurrentHashMap.newKeySet();
        Callable<Boolean> receiver =
                () -> LongStream.range(0, 20_000).map(each -> give(0)).allMatch(given::add);
        try (var receivers = Executors.newFixedThreadPool(16)) {
            for (var answer : receivers.invokeAll(Collections.nCopies(16, receiver))) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(given).hasSize(320_000);
    }

    private long give(int changes) {
        return supply.next(changes, this::draw);
    }

    private synchronized NumberBlock draw(int size) {
        sizes.add(size);
        return new NumberBlock(next.getAndAdd(size), size);
    }
}
