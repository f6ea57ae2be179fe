package com.lotledger.command.receipt;

import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.lot.ExpiryIsDerivedOnce;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.item.ItemState;
import com.lotledger.command.location.LocationState;
import com.lotledger.command.lot.ALotHasOneVendor;
import com.lotledger.command.lot.AReplacedLotTakesNoMoreCommands;
import com.lotledger.command.lot.AUsedLotKeepsItsProfile;
import com.lotledger.command.lot.LotState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What posting a receipt would bring into which lot, and everything that stands against it. Nothing is done yet. */
final class PostingPlan {

    private final ReceiptState receipt;
    private final ReferenceData reference;
    private final Paths paths;
    private final Set<Integer> notUnderstood;
    private final Violations violations;
    private final List<LotPart> lots = new ArrayList<>();
    private final List<ReceiptLineAdded> untracked = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    PostingPlan(
            ReceiptState receipt,
            ReferenceData reference,
            Paths paths,
            Set<Integer> notUnderstood,
            Violations violations) {
        this.receipt = receipt;
        this.reference = reference;
        this.paths = paths;
        this.notUnderstood = notUnderstood;
        this.violations = violations;
        violations.unless(
                !receipt.lines().isEmpty() || !notUnderstood.isEmpty(),
                "R-F03",
                "lines",
                "a receipt has at least one line");
        receipt.lines().values().forEach(this::plan);
    }

    /** What each line brings into each lot, in the order of the lines. */
    List<LotPart> lots() {
        return List.copyOf(lots);
    }

    /** Lines whose quantity belongs to no lot. */
    List<ReceiptLineAdded> untracked() {
        return List.copyOf(untracked);
    }

    /** Whether the location has everything judged first. */
    boolean intoQuarantine() {
        return location()
                .map(LocationState::quality)
                .orElse(QualityPreferences.DEFAULT)
                .receiveIntoQuarantine();
    }

    /** Lots that the receipt makes with a number that somebody typed. */
    Set<LotId> newlyTyped() {
        return lots.stream()
                .filter(each -> !each.exists() && !each.generated())
                .map(LotPart::lot)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What was accepted but should be looked at.
     *
     * @param alike of the newly typed numbers, those that others differ from only in case; nothing when nobody knows
     */
    List<Warning> warnings(Optional<Map<LotId, List<LotNumber>>> alike) {
        List<Warning> all = new ArrayList<>(warnings);
        Set<LotId> left = new HashSet<>(newlyTyped());
        lots.stream()
                .filter(each -> !each.generated() && left.remove(each.lot()))
                .forEach(each -> LotNumberWarnings.check(
                        each, paths.assignment(each.assigned().getFirst()), alike, all));
        return List.copyOf(all);
    }

    private void plan(ReceiptLineAdded line) {
        if (!line.inventoried()) {
            return;
        }
        ItemState item = reference.items().existing(line.item(), paths.line(line.line()) + ".item");
        ALineKeepsTheFactorOfItsMeasure.check(line, item, paths, violations);
        List<QuantityAssignedToBin> assigned = receipt.assignmentsOf(line.line());
        if (!assigned.isEmpty() && !notUnderstood.contains(line.line())) {
            AssignedQuantitiesMakeUpTheLine.check(line, receipt.assignedOf(line.line()), paths, violations);
        }
        assigned.forEach(each -> check(each, item));
        Map<Optional<LotNumber>, List<QuantityAssignedToBin>> byLot = assigned.stream()
                .collect(Collectors.groupingBy(
                        each -> Optional.ofNullable(each.lotNumber()), LinkedHashMap::new, Collectors.toList()));
        byLot.forEach((number, parts) -> {
            if (number.isPresent()) {
                named(line, item, number.get(), parts);
            } else if (!item.lotTracking()) {
                untracked.add(line);
            } else if (item.autoLotNumbers()) {
                generated(line, item, parts);
            }
        });
    }

    private void check(QuantityAssignedToBin assigned, ItemState item) {
        EveryReceivedUnitHasALot.check(assigned, item, paths, violations);
        Violations ofBin = new Violations();
        reference.bins().checkReceives(assigned.bin(), "bin", ofBin);
        violations.add(paths.assignment(assigned), ofBin);
    }

    private void named(ReceiptLineAdded line, ItemState item, LotNumber number, List<QuantityAssignedToBin> parts) {
        Optional<LotState> existing = reference.lots().find(new LotId(line.item(), number));
        String path = paths.assignment(parts.getFirst());
        if (existing.isPresent()) {
            Violations ofLot = new Violations();
            ofLot.addAll(ALotHasOneVendor.check(existing.get(), receipt.opened().vendor()));
            ofLot.addAll(AReplacedLotTakesNoMoreCommands.check(existing.get(), "lotNumber"));
            parts.forEach(each -> ofLot.addAll(AUsedLotKeepsItsProfile.check(existing.get(), each.lot())));
            ExpiryConflicts.check(line, existing.get(), parts, path, warnings, ofLot);
            violations.add(path, ofLot);
            add(part(line, item, number, true, existing.get().profile(), parts), item, path);
        } else {
            resolved(line, item, number, parts)
                    .ifPresent(profile -> add(part(line, item, number, false, profile, parts), item, path));
        }
    }

    private void generated(ReceiptLineAdded line, ItemState item, List<QuantityAssignedToBin> parts) {
        resolved(line, item, null, parts)
                .ifPresent(profile ->
                        add(part(line, item, null, false, profile, parts), item, paths.assignment(parts.getFirst())));
    }

    private static LotPart part(
            ReceiptLineAdded line,
            ItemState item,
            @Nullable LotNumber number,
            boolean exists,
            LotProfile profile,
            List<QuantityAssignedToBin> parts) {
        return new LotPart(
                line, number, number == null, exists, profile, item.shelfLife().daysAtReceipt(), parts);
    }

    private Optional<LotProfile> resolved(
            ReceiptLineAdded line, ItemState item, @Nullable LotNumber number, List<QuantityAssignedToBin> parts) {
        LotProfile told =
                ToldOfLot.in(receipt, line.line(), line.item(), number).orElse(LotProfile.UNTOLD);
        try {
            return Optional.of(ExpiryIsDerivedOnce.resolve(
                    told, item.expiryPolicy(), receipt.opened().receivedOn()));
        } catch (Refusal refusal) {
            violations.add(paths.assignment(parts.getFirst()) + ".lot", refusal);
            return Optional.empty();
        }
    }

    private void add(LotPart part, ItemState item, String path) {
        lots.add(part);
        LocationPreferences preferences =
                location().map(LocationState::preferences).orElse(LocationPreferences.NONE);
        LocalDate receivedOn = receipt.opened().receivedOn();
        LotWarnings.check(part, receivedOn, preferences, path, warnings, violations);
        LotsAreReceivedGoodForLongEnough.check(part, item.shelfLife(), receivedOn, path, warnings, violations);
    }

    private Optional<LocationState> location() {
        return reference.locations().find(receipt.opened().location());
    }
}
