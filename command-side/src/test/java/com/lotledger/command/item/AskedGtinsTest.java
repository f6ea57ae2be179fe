package com.lotledger.command.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.examples.Items;
import com.lotledger.api.item.ItemPage;
import com.lotledger.api.item.ItemQuery.FindItems;
import java.util.List;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;

class AskedGtinsTest {

    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final AskedGtins gtins =
            new AskedGtins(DefaultQueryGateway.builder().queryBus(queries).build());

    @Test
    void carriers_are_those_the_answering_side_knows_R_V02() {
        queries.<ItemPage>subscribe(
                FindItems.class.getName(), ItemPage.class, question -> new ItemPage(List.of(), null));

        assertThat(gtins.carriersOf(Items.GTIN)).isEmpty();
    }

    @Test
    void a_gtin_is_assigned_although_nobody_answers_R_V02() {
        assertThat(gtins.carriersOf(Items.GTIN)).isEmpty();
    }

    @Test
    void a_failure_of_the_answering_side_is_no_answer() {
        queries.<ItemPage>subscribe(FindItems.class.getName(), ItemPage.class, question -> {
            throw new QueryExecutionException("broken", null);
        });

        assertThatThrownBy(() -> gtins.carriersOf(Items.GTIN)).hasStackTraceContaining("broken");
    }
}
