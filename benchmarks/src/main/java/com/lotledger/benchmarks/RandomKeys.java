package com.lotledger.benchmarks;

import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.site.Deliveries;
import com.lotledger.benchmarks.site.Premises;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Things to ask about, chosen at random from so many past deliveries. */
record RandomKeys(Random random, long deliveries) {

    private static final Deliveries PAST = new Deliveries("PAST");
    private static final List<ItemCode> ITEMS = Premises.items();
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 9, 1);

    /** A lot numbered by hand. */
    LotId lot() {
        List<DeliveryLine> typed = PAST.delivery(random.nextLong(deliveries)).delivered().stream()
                .filter(line -> line.assigned().getFirst().lotNumber() != null)
                .toList();
        DeliveryLine line = typed.get(random.nextInt(typed.size()));
        return new LotId(
                line.item(), Objects.requireNonNull(line.assigned().getFirst().lotNumber()));
    }

    String receipt() {
        return "PAST-%07d".formatted(random.nextLong(deliveries));
    }

    String item() {
        return Api.encode(ITEMS.get(random.nextInt(ITEMS.size())).value());
    }

    /** Thirty days out of two years. */
    String days() {
        LocalDate from = FIRST_DAY.plusDays(random.nextInt(700));
        return "from=" + from + "&to=" + from.plusDays(30);
    }
}
