package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.DeliveryInspected;
import com.lotledger.api.lot.LotEvent.LotAmended;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.lot.LotEvent.LotExpiryApproaching;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictSettled;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.StockMoved;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.recall.DeliveryFacts;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a lot. It grows with deliveries, bins, business dates and customers, not with movements.
 *
 * @param profile policy resolved, expiry derived
 * @param used whether a purchase document used the lot; its profile is frozen then (R-D13)
 * @param deliveries what each delivery brought, the oldest first
 * @param supplierNumbers the vendor's own numbers of it
 * @param expiryChange how its expiry date changed last, to tell a repeated decision from another one
 * @param announcedApproaching the expiry date that was announced as approaching
 * @param announcedExpired the expiry date that was announced as passed
 * @param formerNumbers numbers of the lots that were renumbered or merged into it, in that order (R-S17)
 * @param replacedBy the number it goes on under, if it was renumbered or merged (R-S17)
 */
public record LotState(
        LotId lot,
        @Nullable VendorCode vendor,
        LotProfile profile,
        boolean used,
        List<LotDelivery> deliveries,
        List<LotNumber> supplierNumbers,
        @Nullable LotExpiryChanged expiryChange,
        @Nullable LocalDate announcedApproaching,
        @Nullable LocalDate announcedExpired,
        List<LotNumber> formerNumbers,
        @Nullable LotNumber replacedBy) {

    public LotState {
        deliveries = List.copyOf(deliveries);
        supplierNumbers = List.copyOf(supplierNumbers);
        formerNumbers = List.copyOf(formerNumbers);
    }

    /** A lot that was just created. */
    static LotState created(LotId lot, @Nullable VendorCode vendor, LotProfile profile) {
        return new LotState(lot, vendor, profile, false, List.of(), List.of(), null, null, null, List.of(), null);
    }

    /** The state after one more event, which {@code actor} caused. */
    static LotState evolve(@Nullable LotState state, LotEvent event, String actor) {
        return event instanceof LotCreated created
                ? created(new LotId(created.item(), created.lotNumber()), created.vendor(), created.profile())
                : Objects.requireNonNull(state, "a lot's history starts with LotCreated")
                        .after(event, actor);
    }

    /** The oldest first. */
    public List<PostedDelivery> postedDeliveries() {
        return deliveries.stream().map(LotDelivery::posted).toList();
    }

    /** Where one of its deliveries came from. */
    public Optional<PostedDelivery> posted(DeliveryId delivery) {
        return delivery(delivery).map(LotDelivery::posted);
    }

    /** Everything it holds, part by part, as what would bring it there. */
    public List<StockChange> stock() {
        return deliveries.stream()
                .flatMap(delivery -> delivery.parts().stream()
                        .map(part -> new StockChange(
                                delivery.id(),
                                part.bin(),
                                part.location(),
                                part.status(),
                                new SignedQuantity(part.quantity()))))
                .toList();
    }

    /**
     * What recalls go by, of one of its deliveries.
     *
     * @param numbers every number that it has or had
     */
    public DeliveryFacts facts(PostedDelivery posted, Set<LotNumber> numbers) {
        return new DeliveryFacts(
                lot.item(),
                numbers,
                posted.id(),
                posted.delivery().vendor(),
                profile.manufacturedOn(),
                profile.expiresOn(),
                posted.delivery().receivedOn());
    }

    /** The same without stock of these deliveries, and without what is recalled. */
    public LotState withoutRecalled(Set<DeliveryId> held) {
        return change().deliveries(deliveries.stream()
                        .map(each -> each.without(part ->
                                held.contains(each.id()) || part.status().status() == QualityStatus.RECALLED))
                        .toList())
                .done();
    }

    Optional<LotDelivery> delivery(DeliveryId delivery) {
        return deliveries.stream().filter(each -> each.id().equals(delivery)).findFirst();
    }

    /** Whether anything of it is still here. */
    boolean inStock() {
        return deliveries.stream().anyMatch(each -> !each.parts().isEmpty());
    }

    private LotState after(LotEvent event, String actor) {
        return switch (event) {
            case LotCreated created -> throw new IllegalStateException(lot + " was created already");
            case LotAmended amended -> change().profile(amended.profile()).done();
            case LotReceived received ->
                change().deliveries(LotStock.received(deliveries, received, actor))
                        .used()
                        .done();
            case StockMoved moved -> moved(moved);
            case SupplierLotNumberRecorded recorded ->
                change().supplierNumber(recorded.supplierLotNumber()).done();
            case DeliveryInspected inspected ->
                onDelivery(inspected.delivery(), inspected.condition(), inspected.certificate());
            case LotExpiryChanged changed -> change().expiryChange(changed).done();
            case LotExpiryConflictRaised raised ->
                change().deliveries(LotStock.telling(deliveries, raised.delivery(), raised.told()))
                        .done();
            case LotExpiryConflictSettled settled ->
                change().deliveries(LotStock.settled(deliveries, settled)).done();
            case LotExpiryApproaching told ->
                change().announcedApproaching(told.expiresOn()).done();
            case LotExpired told -> change().announcedExpired(told.expiresOn()).done();
            case LotEvent.LotPurchaseDateDiffered ignoredWarning -> this;
            case LotEvent.ExpiredLotReceived ignoredWarning -> this;
            case LotEvent.ShortDatedLotReceived ignoredWarning -> this;
            case LotEvent.ShortDatedLotShipped ignoredWarning -> this;
            case LotEvent.LotNumberDifferedInCase ignoredWarning -> this;
            case LotEvent.ShipmentOverridden ignoredNote -> this;
        };
    }

    private LotState onDelivery(DeliveryId delivery, @Nullable String condition, @Nullable String certificate) {
        return change().deliveries(LotStock.inspected(deliveries, delivery, condition, certificate))
                .done();
    }

    private LotState moved(StockMoved moved) {
        List<LotDelivery> after = LotStock.moved(deliveries, moved);
        LotStateChange change = change().deliveries(after);
        if (!after.isEmpty()) {
            change.used();
        }
        return switch (moved) {
            case LotEvent.LotReplaced replaced ->
                change.replacedBy(replaced.document().otherLot()).done();
            case LotEvent.LotTookOver tookOver ->
                change.formerNumber(tookOver.from()).done();
            case LotEvent.StockTransferred ignored -> change.done();
            case LotEvent.StockShipped ignored -> change.done();
            case LotEvent.StockReturnedByCustomer ignored -> change.done();
            case LotEvent.StockReturnedToVendor ignored -> change.done();
            case LotEvent.StockAdjusted ignored -> change.done();
            case LotEvent.StockWrittenOff ignored -> change.done();
            case LotEvent.StockMovedToOtherLot ignored -> change.done();
            case LotEvent.StockMovedFromOtherLot ignored -> change.done();
            case LotEvent.UntrackedStockTakenIn ignored -> change.done();
            case LotEvent.StockReleased ignored -> change.done();
            case LotEvent.StockRejected ignored -> change.done();
            case LotEvent.StockQuarantined ignored -> change.done();
            case LotEvent.StockHeld ignored -> change.done();
            case LotEvent.HoldLifted ignored -> change.done();
            case LotEvent.StockRecalled ignored -> change.done();
            case LotEvent.RecallLifted ignored -> change.done();
        };
    }

    private LotStateChange change() {
        return new LotStateChange(this);
    }
}
