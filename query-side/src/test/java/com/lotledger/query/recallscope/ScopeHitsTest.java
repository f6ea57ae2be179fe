package com.lotledger.query.recallscope;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.recall.DeliveryFacts;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.query.question.Cells;
import com.lotledger.query.testing.FilledViews;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the database finds is what the language says. */
class ScopeHitsTest {

    private final Random random = new Random(7);

    @Test
    void the_database_hits_exactly_what_the_coverage_covers_R_W02() {
        try (FilledViews views = FilledViews.empty()) {
            views.given(SampleLife.of("IT-1", "R-").events())
                    .given(SampleLife.of("IT-2", "S-").events())
                    .given(SampleDelivery.of("R-9", "MAIN", LocalDate.of(2026, 5, 1), "V-2")
                            .lot(1, "IT-1", "B-1", "5", "L-9", null)
                            .lot(2, "IT-1", "B-1", "5", "L-10", "2026-12-31")
                            .events());
            List<Row> all = rows(views);
            int hits = 0;
            for (int round = 0; round < 300; round++) {
                RecallCoverage coverage = new RecallCoverage(
                        new RecallScope(List.of(criterion(), criterion())),
                        random.nextBoolean() ? List.of() : List.of(exclusion()));
                Set<String> expected = all.stream()
                        .filter(row -> coverage.covers(row.facts()))
                        .map(Row::key)
                        .collect(Collectors.toSet());

                assertThat(found(views, new ScopeHits("views").direct(coverage)))
                        .as(coverage.toString())
                        .containsExactlyInAnyOrderElementsOf(expected);
                hits += expected.size();
            }
            assertThat(hits).isGreaterThan(300);
        }
    }

    private RecallCriterion criterion() {
        ItemCode item = maybe(() -> new ItemCode(any("IT-1", "IT-2")));
        ReceiptId receipt = maybe(() -> new ReceiptId(any("R-1", "R-2", "S-2", "R-9", "R-M-9")));
        VendorCode vendor = item == null && receipt == null
                ? new VendorCode(any("V-1", "V-2"))
                : maybe(() -> new VendorCode(any("V-1", "V-2")));
        LocalDate expires = maybe(() -> LocalDate.parse(any("2026-12-31", "2027-05-01", "2027-08-01")));
        LocalDate received = maybe(() -> LocalDate.parse(any("2026-03-31", "2026-04-02", "2026-05-01")));
        boolean from = random.nextBoolean();
        return new RecallCriterion(
                item,
                item == null || random.nextInt(3) == 0 ? List.of() : List.of(number(), number()),
                vendor,
                receipt,
                receipt == null ? null : maybe(() -> random.nextInt(3)),
                maybe(() -> LocalDate.of(2026, 1, 1)),
                null,
                from ? expires : null,
                from ? null : expires,
                from ? received : null,
                from ? null : received);
    }

    private RecallExclusion exclusion() {
        return new RecallExclusion(
                new ItemCode(any("IT-1", "IT-2")),
                number(),
                maybe(() -> new DeliveryId(new ReceiptId(any("R-1", "R-2", "R-9")), 1)));
    }

    private LotNumber number() {
        return new LotNumber(any("L-1", "L-2", "L-3", "L-4", "L-9", "L-10", "SUP-77"));
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? value.get() : null;
    }

    private static Set<String> found(FilledViews views, SqlPart question) {
        return Set.copyOf(views.database()
                .sql(question.text())
                .params(question.parameters())
                .query((row, number) ->
                        String.join(" ", row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    private static List<Row> rows(FilledViews views) {
        return views.database()
                .sql("""
                        SELECT delivery.*, lot.manufactured_on, lot.expires_on,
                            array(SELECT name FROM views.lot_name WHERE lot_name.item = lot.item
                                AND lot_name.lot_number = lot.lot_number AND kind = 'ALIAS') AS names
                        FROM views.lot_delivery AS delivery JOIN views.lot USING (item, lot_number)
                        """)
                .query((row, number) -> {
                    String lot = row.getString("lot_number");
                    Set<LotNumber> numbers = Stream.concat(Stream.of(lot), Arrays.stream((String[])
                                    row.getArray("names").getArray()))
                            .map(LotNumber::new)
                            .collect(Collectors.toSet());
                    DeliveryId delivery = new DeliveryId(new ReceiptId(row.getString("receipt")), row.getInt("line"));
                    return new Row(
                            String.join(
                                    " ", row.getString("item"), lot, row.getString("receipt"), row.getString("line")),
                            new DeliveryFacts(
                                    new ItemCode(row.getString("item")),
                                    numbers,
                                    delivery,
                                    new VendorCode(row.getString("vendor")),
                                    Cells.date(row, "manufactured_on"),
                                    Cells.date(row, "expires_on"),
                                    row.getObject("received_on", LocalDate.class)));
                })
                .list();
    }

    private record Row(String key, DeliveryFacts facts) {}
}
