package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.RecordedEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a batch of events does to one lot. */
final class LotChange {

    private final LotId lot;
    private final List<Movement> movements = new ArrayList<>();

    private @Nullable LotCreated creation;
    private @Nullable Mark created;
    private @Nullable LotProfile profile;
    private @Nullable Mark changed;
    private @Nullable String stockMeasure;
    private BigDecimal received = BigDecimal.ZERO;
    private int deliveries;
    private @Nullable LocalDate expiresOn;

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

    void receive(String measure, List<Movement> portions, RecordedEvent recorded) {
        stockMeasure = measure;
        deliveries++;
        for (Movement portion : portions) {
            received = received.add(portion.quantity());
            movements.add(portion);
        }
        changed = Mark.of(recorded);
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

    @Nullable
    String stockMeasure() {
        return stockMeasure;
    }

    BigDecimal received() {
        return received;
    }

    int deliveries() {
        return deliveries;
    }

    int movements() {
        return movements.size();
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }
}
