package com.lotledger.command.receipt;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AbandonPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.PostPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RemoveReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.UnassignQuantityFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptAbandoned;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityUnassignedFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineRemoved;
import com.lotledger.api.receipt.PurchaseReceiptEvent.SupplierLotNumberNoted;
import com.lotledger.api.refusal.Violations;
import com.lotledger.command.current.KnownHeads;
import com.lotledger.platform.provenance.Sender;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a vendor delivered: a draft until it is posted, and unchangeable from then on. */
@Aggregate(type = "PurchaseReceipt")
public class PurchaseReceipt {

    private @Nullable ReceiptState state;

    PurchaseReceipt() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : state.opened().receipt().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenPurchaseReceipt command, ReferenceData reference, MetaData metaData) {
        if (state != null) {
            TheSameNameHasTheSameContent.check(state.opened(), command);
            return;
        }
        Violations violations = new Violations();
        PurchaseReceiptOpened opened = Opening.decide(command, Sender.of(metaData), reference, violations);
        violations.refuseIfAny();
        apply(opened);
    }

    @CommandHandler
    void decide(AddReceiptLine command, ReferenceData reference, MetaData metaData) {
        ReceiptLineAdded made = present().lines().get(command.line());
        if (made != null) {
            TheSameNameHasTheSameContent.check(made, command);
            return;
        }
        OnlyADraftChanges.check(present());
        Violations violations = new Violations();
        ReceiptLineAdded added = ReceiptLine.decide(present(), command, Sender.of(metaData), reference, violations);
        violations.refuseIfAny();
        apply(Objects.requireNonNull(added));
    }

    @CommandHandler
    void decide(RemoveReceiptLine command) {
        OnlyADraftChanges.check(present());
        if (present().lines().containsKey(command.line())) {
            present().assignmentsOf(command.line()).forEach(PurchaseReceipt::takeBack);
            apply(new ReceiptLineRemoved(command.receipt(), command.line()));
        }
    }

    @CommandHandler
    void decide(AssignQuantityToBin command, ReferenceData reference, MetaData metaData) {
        QuantityAssignedToBin made = present().assignments().get(command.assignment());
        if (made != null) {
            TheSameNameHasTheSameContent.check(present(), made, command);
            return;
        }
        OnlyADraftChanges.check(present());
        Violations violations = new Violations();
        QuantityAssignedToBin assigned =
                Assignment.decide(present(), command, Sender.of(metaData), reference, violations);
        violations.refuseIfAny();
        assign(Objects.requireNonNull(assigned), command);
    }

    @CommandHandler
    void decide(UnassignQuantityFromBin command) {
        OnlyADraftChanges.check(present());
        QuantityAssignedToBin made = present().assignments().get(command.assignment());
        if (made != null) {
            takeBack(made);
        }
    }

    @CommandHandler
    PostedReceipt decide(PostPurchaseReceipt command, ReferenceData reference, Posting posting) {
        if (present().posted() == null) {
            OnlyADraftChanges.check(present());
            post(reference, posting, Paths.byName(), Set.of(), new Violations());
        }
        return answer();
    }

    @CommandHandler
    void decide(AbandonPurchaseReceipt command) {
        if (present().abandoned()) {
            return;
        }
        OnlyADraftChanges.check(present());
        present().assignments().values().forEach(PurchaseReceipt::takeBack);
        apply(new PurchaseReceiptAbandoned(command.receipt()));
    }

    /** All steps at once. What is wrong with one does not hide what is wrong with the next; any of it undoes everything. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PostedReceipt decide(
            RecordDelivery command, ReferenceData reference, Posting posting, KnownHeads heads, MetaData metaData) {
        if (state != null) {
            TheSameNameHasTheSameContent.check(state, command);
            OnlyADraftChanges.checkPosted(state);
            return answer();
        }
        heads.learn(DeliverySteps.streams(command, reference));
        Violations violations = new Violations();
        Sender sender = Sender.of(metaData);
        apply(Opening.decide(command.opening(), sender, reference, violations));
        Paths paths = new DeliveryPaths(command);
        Set<Integer> notUnderstood = new HashSet<>();
        for (int at = 0; at < command.delivered().size(); at++) {
            if (!take(command, at, sender, reference, violations)) {
                notUnderstood.add(command.delivered().get(at).line());
            }
        }
        post(reference, posting, paths, notUnderstood, violations);
        return answer();
    }

    /** Takes a line and its assignments; false when some of it could not be understood, so that its sums mean nothing. */
    private boolean take(
            RecordDelivery delivery, int at, Sender sender, ReferenceData reference, Violations violations) {
        DeliveryLine line = delivery.delivered().get(at);
        Violations ofLine = new Violations();
        ofLine.unless(
                !present().lines().containsKey(line.line()), "R-X01", "line", "line " + line.line() + " is told twice");
        ReceiptLineAdded added =
                ReceiptLine.decide(present(), DeliverySteps.line(delivery, line), sender, reference, ofLine);
        boolean understood = added != null;
        if (added != null) {
            apply(added);
            for (int each = 0; each < line.assigned().size(); each++) {
                Violations ofAssignment = new Violations();
                AssignQuantityToBin step = DeliverySteps.assignment(
                        delivery, line, each, line.assigned().get(each));
                QuantityAssignedToBin assigned = Assignment.decide(present(), step, sender, reference, ofAssignment);
                if (assigned == null) {
                    understood = false;
                } else {
                    assign(assigned, step);
                }
                ofLine.add("assignments[" + each + "]", ofAssignment);
            }
        }
        violations.add("lines[" + at + "]", ofLine);
        return understood;
    }

    private void post(
            ReferenceData reference, Posting posting, Paths paths, Set<Integer> notUnderstood, Violations violations) {
        DefaultAssignments.of(present(), reference, paths, notUnderstood, violations)
                .forEach(each -> apply(each));
        PostingPlan plan = new PostingPlan(present(), reference, paths, notUnderstood, violations);
        violations.refuseIfAny();
        apply(posting.post(present(), plan));
    }

    private static void assign(QuantityAssignedToBin assigned, AssignQuantityToBin command) {
        apply(assigned);
        if (command.supplierLotNumber() != null) {
            apply(new SupplierLotNumberNoted(command.receipt(), command.assignment(), command.supplierLotNumber()));
        }
    }

    private static void takeBack(QuantityAssignedToBin made) {
        apply(new QuantityUnassignedFromBin(
                made.receipt(),
                made.assignment(),
                made.line(),
                made.item(),
                made.bin(),
                made.location(),
                made.stockQuantity(),
                made.lotNumber()));
    }

    @EventSourcingHandler
    void evolve(PurchaseReceiptEvent event) {
        state = ReceiptState.evolve(state, event);
    }

    private PostedReceipt answer() {
        return Objects.requireNonNull(present().posted(), "a posted receipt has its answer");
    }

    private ReceiptState present() {
        return Objects.requireNonNull(state, "a loaded receipt has a history");
    }
}
