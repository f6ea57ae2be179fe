package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.projection.RecordedEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a batch of events does to one lot. */
final class LotChange {

    private final LotId lot;
    private final List<Movement> movements = new ArrayList<>();
    private final Map<DeliveryId, DeliveryChange> deliveries = new LinkedHashMap<>();
    private final Map<DeliveryId, LocalDate> firstDays = new LinkedHashMap<>();
    private final Map<DeliveryId, DeliveryWord> words = new LinkedHashMap<>();
    private final Map<Balance, BigDecimal> balance = new EnumMap<>(Balance.class);

    private @Nullable LotCreated creation;
    private @Nullable Mark created;
    private @Nullable LotProfile profile;
    private @Nullable Mark changed;
    private @Nullable String stockMeasure;
    private BigDecimal quantity = BigDecimal.ZERO;
    private @Nullable LocalDate expiresOn;
    private @Nullable LocalDate changedExpiry;
    private @Nullable LocalDate announcedApproaching;
    private @Nullable LocalDate announcedExpired;
    private @Nullable LotNumber replacedBy;
    private @Nullable Mark replaced;
    private @Nullable LocalDate replacedOn;
    private int deliveriesAdded;
    private boolean touched;

    LotChange(LotId lot) {
        this.lot = lot;
    }

    void create(LotCreated event, RecordedEvent recorded) {
        creation = event;
        created = Mark.of(recorded);
        amend(event.profile(), recorded);
    }

    void amend(LotProfile amended, RecordedEvent recorded) {
        profile = amended;
        expiresOn = amended.expiresOn();
        changed = Mark.of(recorded);
    }

    /** Anything else that happened to it. */
    void touch(RecordedEvent recorded) {
        touched = true;
        changed = Mark.of(recorded);
    }

    void add(DeliveryId delivery, DeliveryChange change, LocalDate cameOn) {
        deliveries.putIfAbsent(delivery, change);
        happened(delivery, cameOn);
    }

    void say(DeliveryId delivery, DeliveryWord word) {
        words.merge(delivery, word, DeliveryWord::then);
    }

    /** Adds rows of the ledger, which count as what they say, or as nothing when they only move or judge. */
    void move(String measure, List<Movement> moved, @Nullable Balance counted) {
        stockMeasure = measure;
        BigDecimal sum = moved.stream().map(Movement::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        quantity = quantity.add(sum);
        movements.addAll(moved);
        moved.forEach(each -> happened(each.delivery(), each.paper().date()));
        if (counted != null) {
            balance.merge(counted, counted.sign() < 0 ? sum.negate() : sum, BigDecimal::add);
        }
    }

    private void happened(DeliveryId delivery, LocalDate day) {
        firstDays.merge(delivery, day, (one, other) -> other.isBefore(one) ? other : one);
    }

    void changeExpiry(LocalDate date) {
        expiresOn = date;
        changedExpiry = date;
    }

    void announceApproaching(LocalDate date) {
        announcedApproaching = date;
    }

    void announceExpired(LocalDate date) {
        announcedExpired = date;
    }

    void replaceBy(@Nullable LotNumber number, Mark mark, LocalDate date) {
        replacedBy = number;
        replaced = mark;
        replacedOn = date;
    }

    /** Numbers the movements and adds them up, from where the lot stood before the batch. */
    void settle(long movementsBefore, BigDecimal totalBefore) {
        long sequence = movementsBefore;
        BigDecimal total = totalBefore;
        for (Movement movement : movements) {
            sequence++;
            total = total.add(movement.quantity());
            movement.settle(sequence, total);
        }
    }

    /** The lot is older than the batch; this is its expiry date. */
    void knownToExpireOn(@Nullable LocalDate date) {
        expiresOn = date;
    }

    /** The lot is older than the batch, and got a delivery that it did not have. */
    void deliveryAdded() {
        deliveriesAdded++;
    }

    LotId lot() {
        return lot;
    }

    @Nullable
    LotCreated creation() {
        return creation;
    }

    Mark created() {
        return Objects.requireNonNull(created);
    }

    /** The profile as the batch leaves it; null when the batch does not touch it. */
    @Nullable
    LotProfile profile() {
        return profile;
    }

    Mark changed() {
        return Objects.requireNonNull(changed);
    }

    /** Whether more happened to it than that it was created or amended. */
    boolean touched() {
        return touched;
    }

    @Nullable
    String stockMeasure() {
        return stockMeasure;
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal balance(Balance part) {
        return balance.getOrDefault(part, BigDecimal.ZERO);
    }

    Collection<DeliveryChange> deliveries() {
        return deliveries.values();
    }

    /** Every delivery that came or of which stock moved, with the earliest business date of it. */
    Map<DeliveryId, LocalDate> firstDays() {
        return firstDays;
    }

    Map<DeliveryId, DeliveryWord> words() {
        return words;
    }

    int deliveriesAdded() {
        return deliveriesAdded;
    }

    int movements() {
        return movements.size();
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    /** The expiry date that quality decided on in this batch. */
    @Nullable
    LocalDate changedExpiry() {
        return changedExpiry;
    }

    @Nullable
    LocalDate announcedApproaching() {
        return announcedApproaching;
    }

    @Nullable
    LocalDate announcedExpired() {
        return announcedExpired;
    }

    @Nullable
    LotNumber replacedBy() {
        return replacedBy;
    }

    /** Position of the event by which it was replaced. */
    @Nullable
    Long replacedPosition() {
        return replaced == null ? null : replaced.position();
    }

    @Nullable
    LocalDate replacedOn() {
        return replacedOn;
    }
}
