package com.lotledger.command.testing;

import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.command.bin.BinContents;
import com.lotledger.command.item.SharedGtins;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** Given events, when a command, then events or a refusal: one aggregate by itself. */
public final class Decision {

    private final Class<?> aggregate;
    private final List<Object> asked;
    private final List<Object> history;

    private Decision(Class<?> aggregate, List<Object> asked, List<Object> history) {
        this.aggregate = aggregate;
        this.asked = asked;
        this.history = history;
    }

    /** By an aggregate of which nothing is known yet. */
    public static Decision of(Class<?> aggregate) {
        return new Decision(aggregate, List.of(), List.of());
    }

    /** Among other aggregates, of which these events are known. */
    public Decision amid(Object... events) {
        Surroundings surroundings = Surroundings.after(events);
        return asking(surroundings.items())
                .asking(surroundings.locations())
                .asking(surroundings.bins())
                .asking(surroundings.numberSeriesOwners());
    }

    /** With something that the aggregate asks; what was named first is asked. */
    public Decision asking(Object other) {
        return new Decision(
                aggregate, Stream.concat(asked.stream(), Stream.of(other)).toList(), history);
    }

    public Decision given(Object... events) {
        return new Decision(aggregate, asked, List.of(events));
    }

    public Then when(Object command) {
        AggregateTestFixture<?> fixture = new AggregateTestFixture<>(aggregate);
        asking((BinContents) Decision::nothing)
                .asking((SharedGtins) gtin -> List.of())
                .amid()
                .asked
                .forEach(fixture::registerInjectableResource);
        return new Then(fixture.given(history).when(command));
    }

    private static StockBinContentsView nothing(BinCode bin) {
        return new StockBinContentsView(bin, 0, SignedQuantity.ZERO, SignedQuantity.ZERO);
    }

    /** What came of it. */
    public static final class Then {

        private final ResultValidator<?> result;

        private Then(ResultValidator<?> result) {
            this.result = result;
        }

        public Then happens(Object... events) {
            result.expectSuccessfulHandlerExecution().expectEvents(events);
            return this;
        }

        public Then nothingHappens() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
            return this;
        }

        public Then answers(Object answer) {
            result.expectResultMessagePayload(answer);
            return this;
        }

        /** Refused by rules of the trade for exactly these reasons, each "rule field". */
        public void refusedFor(String... reasons) {
            refused(Refusal.Kind.RULE_BROKEN, reasons);
        }

        /** Refused because the name stands for something else, for exactly these reasons, each "rule field". */
        public void conflictsFor(String... reasons) {
            refused(Refusal.Kind.CONFLICT, reasons);
        }

        private void refused(Refusal.Kind kind, String... reasons) {
            result.expectException(Matchers.allOf(kind(kind), violations(reasons)))
                    .expectNoEvents();
        }

        private static Matcher<Throwable> kind(Refusal.Kind kind) {
            return new FeatureMatcher<>(Matchers.equalTo(kind), "a refusal of kind", "kind") {
                @Override
                protected Refusal.Kind featureValueOf(Throwable thrown) {
                    return refusal(thrown).kind();
                }
            };
        }

        private static Matcher<Throwable> violations(String... reasons) {
            return new FeatureMatcher<>(Matchers.equalTo(List.of(reasons)), "a refusal for", "violations") {
                @Override
                protected List<String> featureValueOf(Throwable thrown) {
                    return refusal(thrown).violations().stream()
                            .map(each -> each.rule() + " " + each.field())
                            .toList();
                }
            };
        }

        private static Refusal refusal(Throwable thrown) {
            if (thrown instanceof Refusal refusal) {
                return refusal;
            }
            throw new AssertionError("not refused, but failed", thrown);
        }
    }
}
