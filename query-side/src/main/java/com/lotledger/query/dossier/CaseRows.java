package com.lotledger.query.dossier;

import com.lotledger.api.recall.QuantityOnHand;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.archive.Fact;
import com.lotledger.query.archive.Spool;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what happened in a case. */
record CaseRows(Spool scope, Spool communications, Spool refused, Spool timeline, Instant openedAt) {

    private static final int LOTS_NAMED = 40;

    void take(Fact fact) throws IOException {
        RecallEvent event = (RecallEvent) fact.payload();
        switch (event) {
            case RecallEvent.RecallOpened told -> {
                scope(fact, "opened", told.scope());
                tell(fact, "Case opened", told.number() + ", " + LotWords.spoken(told.recallClass()));
            }
            case RecallEvent.RecallScopeChanged told -> {
                scope(fact, "changed", told.scope());
                tell(fact, "Scope changed", criteria(told.scope()));
            }
            case RecallEvent.RecallScopeWidened told -> {
                scope(fact, "widened", told.scope());
                tell(fact, "Scope widened", criteria(told.scope()));
            }
            case RecallEvent.ExcludedFromRecall told -> {
                String what = lot(told.item().value(), told.lotNumber(), told.delivery());
                exclusion(fact, "excluded", told.item().value(), told.lotNumber(), told.delivery());
                tell(fact, "Excluded", what);
            }
            case RecallEvent.IncludedInRecall told -> {
                String what = lot(told.item().value(), told.lotNumber(), told.delivery());
                exclusion(fact, "included again", told.item().value(), told.lotNumber(), told.delivery());
                tell(fact, "Included again", what);
            }
            case RecallEvent.RecallConfirmed told -> {
                scope(fact, "confirmed", told.coverage().scope());
                tell(
                        fact,
                        "Confirmed: everything covered is held",
                        criteria(told.coverage().scope()));
            }
            case RecallEvent.RecallHoldCompleted told ->
                tell(
                        fact,
                        "Hold completed",
                        told.deliveries() + " deliveries of " + told.lots() + " lots, at position " + told.position());
            case RecallEvent.MovementStopped told -> stop(fact, told.stopped());
            case RecallEvent.ConsigneeNotified told -> {
                communicate(
                        fact,
                        "notification",
                        told.notification().value(),
                        told.customer().value(),
                        told.notifiedOn(),
                        LotWords.spoken(told.method()),
                        told.contact(),
                        told.note());
                tell(fact, "Consignee notified", told.customer() + ", by " + LotWords.spoken(told.method()));
            }
            case RecallEvent.ConsigneeResponded told -> respond(fact, told);
            case RecallEvent.EffectivenessChecked told -> {
                communicate(
                        fact,
                        told.effective() ? "check: effective" : "check: not effective",
                        told.check().value(),
                        told.customer().value(),
                        told.checkedOn(),
                        LotWords.spoken(told.method()),
                        null,
                        told.finding());
                tell(fact, "Effectiveness checked", told.customer() + (told.effective() ? ": yes" : ": no"));
            }
            case RecallEvent.VarianceExplained told -> {
                communications.add(Arrays.asList(
                        new BigDecimal(fact.position()),
                        BigDecimal.ZERO,
                        fact.recordedAt(),
                        "variance",
                        told.variance().value(),
                        told.customer() == null ? null : told.customer().value(),
                        fact.businessDate(),
                        null,
                        null,
                        null,
                        told.item().value(),
                        told.lotNumber().value(),
                        told.quantity().amount(),
                        told.reasonCode().value(),
                        fact.reason(),
                        fact.actor()));
                tell(
                        fact,
                        "Variance explained",
                        told.quantity() + " of " + told.item() + " lot " + told.lotNumber() + ", " + told.reasonCode());
            }
            case RecallEvent.VarianceRetracted told ->
                tell(fact, "Explanation retracted", told.variance().value());
            case RecallEvent.RecallClosed told ->
                tell(
                        fact,
                        "Case closed",
                        told.unaccountedReason() == null ? "every unit accounted for" : told.unaccountedReason());
            case RecallEvent.RecallCancelled told -> tell(fact, "Case cancelled", null);
        }
    }

    private void tell(Fact fact, String what, @Nullable String detail) throws IOException {
        timeline.add(Arrays.asList(
                new BigDecimal(fact.position()),
                fact.recordedAt(),
                Stopwatch.text(Duration.between(openedAt, fact.recordedAt())),
                what,
                detail,
                fact.reason(),
                fact.actor()));
    }

    private void scope(Fact fact, String step, RecallScope told) throws IOException {
        int part = 0;
        for (RecallCriterion each : told.criteria()) {
            scope.add(Arrays.asList(
                    new BigDecimal(fact.position()),
                    new BigDecimal(part++),
                    fact.recordedAt(),
                    step,
                    text(each.item()),
                    each.numbers().stream().map(LotNumber::value).collect(Collectors.joining(", ")),
                    text(each.vendor()),
                    text(each.receipt()),
                    each.line() == null ? null : new BigDecimal(each.line()),
                    each.manufacturedFrom(),
                    each.manufacturedTo(),
                    each.expiresFrom(),
                    each.expiresTo(),
                    each.receivedFrom(),
                    each.receivedTo(),
                    fact.reason(),
                    fact.actor()));
        }
    }

    private void exclusion(Fact fact, String step, String item, LotNumber lot, @Nullable DeliveryId delivery)
            throws IOException {
        scope.add(Arrays.asList(
                new BigDecimal(fact.position()),
                BigDecimal.ZERO,
                fact.recordedAt(),
                step,
                item,
                lot.value(),
                null,
                delivery == null ? null : delivery.receipt().value(),
                delivery == null ? null : new BigDecimal(delivery.line()),
                null,
                null,
                null,
                null,
                null,
                null,
                fact.reason(),
                fact.actor()));
    }

    private void stop(Fact fact, StoppedMovement stopped) throws IOException {
        refused.add(Arrays.asList(
                new BigDecimal(fact.position()),
                stopped.stoppedAt(),
                LotWords.spoken(stopped.kind()),
                stopped.movement().value(),
                stopped.item().value(),
                stopped.lotNumber().value(),
                stopped.deliveries().stream().map(DeliveryId::toString).collect(Collectors.joining(", ")),
                stopped.quantity() == null ? null : stopped.quantity().amount(),
                text(stopped.measure()),
                text(stopped.bin()),
                text(stopped.customer()),
                stopped.actor(),
                fact.recordedAt()));
        tell(
                fact,
                "Movement refused",
                LotWords.spoken(stopped.kind()) + " " + stopped.movement() + " of " + stopped.item() + " lot "
                        + stopped.lotNumber() + ", asked for by " + stopped.actor());
    }

    private void respond(Fact fact, RecallEvent.ConsigneeResponded told) throws IOException {
        if (told.onHand().isEmpty()) {
            communicate(
                    fact,
                    "response",
                    told.response().value(),
                    told.customer().value(),
                    told.respondedOn(),
                    null,
                    told.contact(),
                    told.note());
        }
        int part = 0;
        for (QuantityOnHand each : told.onHand()) {
            communications.add(Arrays.asList(
                    new BigDecimal(fact.position()),
                    new BigDecimal(part++),
                    fact.recordedAt(),
                    "response",
                    told.response().value(),
                    told.customer().value(),
                    told.respondedOn(),
                    null,
                    told.contact(),
                    told.note(),
                    each.item().value(),
                    each.lotNumber().value(),
                    each.quantity().amount(),
                    null,
                    fact.reason(),
                    fact.actor()));
        }
        tell(fact, "Consignee responded", told.customer().value());
    }

    private void communicate(
            Fact fact,
            String kind,
            String name,
            String customer,
            Object on,
            @Nullable String method,
            @Nullable String contact,
            @Nullable String said)
            throws IOException {
        communications.add(Arrays.asList(
                new BigDecimal(fact.position()),
                BigDecimal.ZERO,
                fact.recordedAt(),
                kind,
                name,
                customer,
                on,
                method,
                contact,
                said,
                null,
                null,
                null,
                null,
                fact.reason(),
                fact.actor()));
    }

    static String criteria(RecallScope scope) {
        return scope.criteria().stream().map(CaseRows::words).collect(Collectors.joining("; "));
    }

    private static String words(RecallCriterion each) {
        StringBuilder text = new StringBuilder();
        add(text, "item ", each.item());
        add(text, "vendor ", each.vendor());
        add(text, "receipt ", each.receipt());
        add(text, "line ", each.line());
        if (!each.numbers().isEmpty()) {
            add(
                    text,
                    "lots ",
                    each.numbers().stream()
                            .limit(LOTS_NAMED)
                            .map(LotNumber::value)
                            .collect(Collectors.joining(", ")));
        }
        add(text, "made from ", each.manufacturedFrom());
        add(text, "made to ", each.manufacturedTo());
        add(text, "expires from ", each.expiresFrom());
        add(text, "expires to ", each.expiresTo());
        add(text, "received from ", each.receivedFrom());
        add(text, "received to ", each.receivedTo());
        return text.toString();
    }

    private static void add(StringBuilder text, String what, @Nullable Object value) {
        if (value != null) {
            text.append(text.isEmpty() ? "" : ", ").append(what).append(value);
        }
    }

    private static String lot(String item, LotNumber lot, @Nullable DeliveryId delivery) {
        return item + " lot " + lot + (delivery == null ? "" : ", delivery " + delivery);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
