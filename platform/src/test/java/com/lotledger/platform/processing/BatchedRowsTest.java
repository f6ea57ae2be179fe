package com.lotledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchedRowsTest {

    private final List<List<String>> written = new ArrayList<>();
    private final BatchedRows<List<String>> rows = new BatchedRows<>("rows", ArrayList::new, written::add);

    @AfterEach
    void no_unit_of_work_stays_open() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
    }

    @Test
    void what_a_batch_gathers_is_written_once_when_it_commits() {
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("first"));
        rows.current().add("first");
        rows.current().add("second");

        assertThat(written).isEmpty();
        batch.commit();

        assertThat(written).containsExactly(List.of("first", "second"));
    }

    @Test
    void events_of_one_batch_share_their_rows_and_the_next_batch_has_its_own() throws Exception {
        for (List<String> texts : List.of(List.of("a", "b"), List.of("c"))) {
            new BatchingUnitOfWork<>(texts.stream()
                            .map(GenericEventMessage::<String>asEventMessage)
                            .toList())
                    .executeWithResult(() -> rows.current()
                            .add(String.valueOf(
                                    CurrentUnitOfWork.get().getMessage().getPayload())));
        }

        assertThat(written).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void two_projections_of_one_batch_do_not_share_rows() {
        BatchedRows<List<String>> others = new BatchedRows<>("others", ArrayList::new, written::add);
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("first"));
        rows.current().add("mine");
        others.current().add("other");
        batch.commit();

        assertThat(written).containsExactlyInAnyOrder(List.of("mine"), List.of("other"));
    }

    @Test
    void nothing_is_written_of_a_batch_that_is_rolled_back() {
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("first"));
        rows.current().add("first");
        batch.rollback();

        assertThat(written).isEmpty();
    }

    @Test
    void a_failing_write_rolls_the_batch_back() {
        BatchedRows<List<String>> failing = new BatchedRows<>("failing", ArrayList::new, gathered -> {
            throw new IllegalStateException("disk full");
        });
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("first"));
        failing.current().add("first");

        assertThatThrownBy(batch::commit).hasMessage("disk full");
        assertThat(batch.isRolledBack()).isTrue();
    }
}
