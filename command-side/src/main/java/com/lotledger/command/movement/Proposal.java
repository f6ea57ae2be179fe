package com.lotledger.command.movement;

import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.RecallId;
import com.lotledger.command.item.ItemState;
import com.lotledger.command.lot.AReplacedLotTakesNoMoreCommands;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.command.lot.LotState;
import com.lotledger.command.receipt.AQuantityFitsItsMeasure;
import com.lotledger.command.receipt.WiderRights;
import com.lotledger.platform.provenance.Sender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A movement while it is decided: what it is about, its lots locked in their order, and everything that stands against it. The parts
 * that were not understood are missing; each is a violation already.
 */
final class Proposal {

    private final MovementReference reference;
    private final StockMovementCommand command;
    private final Sender sender;
    private final Violations violations = new Violations();
    private final @Nullable ItemState item;
    private final SortedMap<LotId, LockedLot> lots;
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable LeftOut leftOut;

    private Proposal(StockMovementCommand command, Sender sender, MovementReference reference) {
        this.command = command;
        this.sender = sender;
        this.reference = reference;
        List<String> streams = Told.streams(command);
        streams.add(reference.recalls().stream());
        reference.heads().learn(streams);
        this.item = violations.collect("", () -> reference.items().existing(command.item(), "item"));
        this.lots = reference.lots().locked(Told.lots(command));
        AMovementIsNotDatedInTheFuture.check(movedOn(), reference.latestDate(), violations);
        this.leftOut = item == null ? null : leftOut(item, Told.measure(command));
        mustExist(command.lotNumber(), "lotNumber");
    }

    /** Looks up and locks what the command is about. */
    static Proposal of(StockMovementCommand command, Sender sender, MovementReference reference) {
        return new Proposal(command, sender, reference);
    }

    Violations violations() {
        return violations;
    }

    StockMovementCommand command() {
        return command;
    }

    Sender sender() {
        return sender;
    }

    Optional<ItemState> item() {
        return Optional.ofNullable(item);
    }

    LocalDate movedOn() {
        return Objects.requireNonNullElse(Told.movedOn(command), sender.businessDate());
    }

    /** The lot that the command is about, if it exists. */
    Optional<LockedLot> lot() {
        return lot(command.lotNumber());
    }

    /** Another lot of the item. */
    Optional<LockedLot> lot(LotNumber number) {
        return Optional.ofNullable(lots.get(new LotId(command.item(), number)));
    }

    /** Refuses a lot that does not exist, or goes on under another number. */
    void mustExist(LotNumber number, String field) {
        Optional<LockedLot> lot = lot(number);
        violations.unless(lot.isPresent(), "R-X02", field, new LotId(command.item(), number) + " does not exist");
        lot.ifPresent(each -> violations.addAll(AReplacedLotTakesNoMoreCommands.check(each.state(), field)));
    }

    /** The quantity told, in the stock measure; nothing when none was told or its measure was not understood. */
    Optional<Quantity> stockQuantity() {
        return Optional.ofNullable(leftOut)
                .flatMap(known -> Optional.ofNullable(Told.quantity(command)).map(known.factor()::toStock));
    }

    /** The deliveries of a lot that open recalls cover. */
    Map<DeliveryId, List<RecallId>> covered(LotState lot) {
        return reference.recalls().of(lot);
    }

    /** The same for deliveries that are to come into the lot. */
    Set<DeliveryId> covered(LotState lot, List<PostedDelivery> coming) {
        return reference.recalls().of(lot, coming).keySet();
    }

    /** Has a recall keep that this was asked for, once it is refused. */
    void stopped(RecallId recall, Function<Instant, StoppedMovement> asked) {
        reference.stopped().note(recall, asked, sender);
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    /** Fills in what only the lots say. */
    void fillIn(java.util.function.UnaryOperator<LeftOut> more) {
        leftOut = leftOut == null ? null : more.apply(leftOut);
    }

    /** The document that will be kept; only when nothing stands against it. */
    MovementDocument document() {
        violations.refuseIfAny();
        return ToldDocument.of(command, Objects.requireNonNull(leftOut, "a movement that was understood"));
    }

    StockMovementRecorded recorded(List<StockChange> changes) {
        return new StockMovementRecorded(command.item(), command.lotNumber(), document(), changes, warnings);
    }

    private @Nullable LeftOut leftOut(ItemState known, @Nullable Measure told) {
        Measure stockMeasure = known.measures().stockMeasure();
        Optional<PurchaseMeasure> measure = known.measures().boughtIn(told == null ? stockMeasure : told);
        violations.unless(measure.isPresent(), "R-L03", "measure", told + " is no measure of item " + command.item());
        if (measure.isEmpty()) {
            return null;
        }
        ConversionFactor factor = measure.get().factor();
        Quantity quantity = Told.quantity(command);
        if (quantity != null) {
            AQuantityFitsItsMeasure.check("quantity", quantity, measure.get(), WiderRights.held(sender), violations);
            violations.unless(
                    factor.toStock(quantity).isPositive(),
                    "R-L13",
                    "quantity",
                    quantity + " " + measure.get().measure() + " is less than the smallest quantity of stock");
        }
        return new LeftOut(movedOn(), measure.get().measure(), factor, stockMeasure, null);
    }
}
