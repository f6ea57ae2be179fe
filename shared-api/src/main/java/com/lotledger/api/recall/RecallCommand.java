package com.lotledger.api.recall;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.RecallId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be done in a recall case; the recall coordinator only (R-W14). Whoever opens a case names it, and whoever keeps something
 * with it names that: the same name with the same content changes nothing, with other content it is a conflict (R-X01).
 */
public sealed interface RecallCommand {

    /** Name of the case. */
    RecallId recall();

    /** Name of the case's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return recall().stream();
    }

    /**
     * Opens a case; nothing is held before it is confirmed.
     *
     * @param number number of the case on paper, 1 to 100 characters
     * @param recallClass how dangerous the goods are
     * @param scope what it is about
     * @param effectivenessLevel how many consignees are asked whether they followed; may be left out
     * @param strategy how far it goes and who is warned, at most 4,000 characters
     * @param instructions what consignees are to do, at most 4,000 characters
     */
    record OpenRecall(
            RecallId recall,
            String number,
            RecallClass recallClass,
            RecallScope scope,
            @Nullable EffectivenessLevel effectivenessLevel,
            @Nullable String strategy,
            @Nullable String instructions,
            Reason reason)
            implements RecallCommand, Reason.Due {
        public OpenRecall {
            of(recall)
                    .requiredText("number", number, 100)
                    .required("recallClass", recallClass)
                    .required("scope", scope)
                    .text("strategy", strategy, 4_000)
                    .text("instructions", instructions, 4_000)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /** Says anew what the case is about: before it is confirmed in every way, after that only more than before (R-W03). */
    record ChangeRecallScope(RecallId recall, RecallScope scope, Reason reason) implements RecallCommand, Reason.Due {
        public ChangeRecallScope {
            of(recall).required("scope", scope).required("reason", reason).refuseIfAny();
        }
    }

    /**
     * Takes a lot, or one delivery of it, out of the case, although its scope covers it. Stock that is recalled already stays so
     * until the recall is lifted.
     *
     * @param lotNumber a number that the lot has or had
     * @param delivery only this delivery; every one, also those still to come, when left out
     */
    record ExcludeFromRecall(
            RecallId recall,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            Reason reason) implements RecallCommand, Reason.Due {
        public ExcludeFromRecall {
            of(recall)
                    .required("item", item)
                    .required("lotNumber", lotNumber)
                    .required("reason", reason)
                    .refuseIfAny();
        }

        /** What is taken out. */
        public RecallExclusion exclusion() {
            return new RecallExclusion(item, lotNumber, delivery);
        }
    }

    /** Takes an exclusion back: what it was about is held again. */
    record IncludeInRecall(
            RecallId recall,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            Reason reason) implements RecallCommand, Reason.Due {
        public IncludeInRecall {
            of(recall)
                    .required("item", item)
                    .required("lotNumber", lotNumber)
                    .required("reason", reason)
                    .refuseIfAny();
        }

        /** What is taken back in. */
        public RecallExclusion exclusion() {
            return new RecallExclusion(item, lotNumber, delivery);
        }
    }

    /**
     * Confirms what the case is about: every covered delivery is held from now on, also those still to come (R-W04).
     *
     * @param previewedAt position at which the preview that it rests on was read
     */
    record ConfirmRecall(RecallId recall, @Nullable Long previewedAt, Reason reason)
            implements RecallCommand, Reason.Due {
        public ConfirmRecall {
            of(recall).required("reason", reason).refuseIfAny();
        }
    }

    /**
     * Keeps that a consignee was told.
     *
     * @param notification its name
     * @param customer who was told
     * @param notifiedOn business date
     * @param method how
     * @param contact who or what was reached, 1 to 500 characters
     * @param note what else is to be kept, at most 2,000 characters
     */
    record NotifyConsignee(
            RecallId recall,
            RecallEntryId notification,
            CustomerCode customer,
            LocalDate notifiedOn,
            ContactMethod method,
            String contact,
            @Nullable String note)
            implements RecallCommand {
        public NotifyConsignee {
            of(recall)
                    .required("notification", notification)
                    .required("customer", customer)
                    .required("notifiedOn", notifiedOn)
                    .date("notifiedOn", notifiedOn)
                    .required("method", method)
                    .requiredText("contact", contact, 500)
                    .text("note", note, 2_000)
                    .refuseIfAny();
        }
    }

    /**
     * Keeps what a consignee answered.
     *
     * @param response its name
     * @param customer who answered
     * @param respondedOn business date
     * @param onHand what they still have, by item and lot, at most 1,000 entries; empty when they have nothing or did not say
     * @param contact who answered, at most 500 characters
     * @param note what else is to be kept, at most 2,000 characters
     */
    record RecordConsigneeResponse(
            RecallId recall,
            RecallEntryId response,
            CustomerCode customer,
            LocalDate respondedOn,
            @Nullable List<QuantityOnHand> onHand,
            @Nullable String contact,
            @Nullable String note)
            implements RecallCommand {
        public RecordConsigneeResponse {
            of(recall)
                    .required("response", response)
                    .required("customer", customer)
                    .required("respondedOn", respondedOn)
                    .date("respondedOn", respondedOn)
                    .entries("onHand", onHand)
                    .unless(
                            onHand == null || onHand.size() <= 1_000,
                            "R-X04",
                            "onHand",
                            "a response has at most 1000 quantities")
                    .text("contact", contact, 500)
                    .text("note", note, 2_000)
                    .refuseIfAny();
            onHand = onHand == null ? List.of() : List.copyOf(onHand);
        }

        /** What they still have; empty when they have nothing or did not say. */
        public List<QuantityOnHand> quantities() {
            return onHand == null ? List.of() : onHand;
        }
    }

    /**
     * Keeps whether a consignee, when asked, had got and followed the recall.
     *
     * @param check its name
     * @param customer who was asked
     * @param checkedOn business date
     * @param method how
     * @param effective whether they had
     * @param finding what was found, 1 to 2,000 characters
     */
    record RecordEffectivenessCheck(
            RecallId recall,
            RecallEntryId check,
            CustomerCode customer,
            LocalDate checkedOn,
            ContactMethod method,
            boolean effective,
            String finding)
            implements RecallCommand {
        public RecordEffectivenessCheck {
            of(recall)
                    .required("check", check)
                    .required("customer", customer)
                    .required("checkedOn", checkedOn)
                    .date("checkedOn", checkedOn)
                    .required("method", method)
                    .requiredText("finding", finding, 2_000)
                    .refuseIfAny();
        }
    }

    /**
     * Accounts for units that neither lie in stock nor came back: used, destroyed at the consignee, lost.
     *
     * @param variance its name
     * @param customer who had them; may be left out
     * @param quantity above zero, in the stock measure
     * @param reasonCode why, as a code
     */
    record ExplainVariance(
            RecallId recall,
            RecallEntryId variance,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable CustomerCode customer,
            Quantity quantity,
            ReasonCode reasonCode,
            Reason reason)
            implements RecallCommand, Reason.Due {
        public ExplainVariance {
            of(recall)
                    .required("variance", variance)
                    .required("item", item)
                    .required("lotNumber", lotNumber)
                    .required("quantity", quantity)
                    .unless(
                            quantity == null || quantity.isPositive(),
                            "R-W11",
                            "quantity",
                            "an explained quantity is above zero")
                    .required("reasonCode", reasonCode)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /** Takes an explanation back; it stays in the history and is not given again under its name. */
    record RetractVariance(RecallId recall, RecallEntryId variance, Reason reason)
            implements RecallCommand, Reason.Due {
        public RetractVariance {
            of(recall).required("variance", variance).required("reason", reason).refuseIfAny();
        }
    }

    /**
     * Closes a confirmed case: it holds nothing any more. Every unit is accounted for and none is left in stock under the recall,
     * or it is said why not (R-W12).
     *
     * @param unaccountedReason why it is closed although units are not accounted for; not told when all are
     */
    record CloseRecall(RecallId recall, @Nullable Reason unaccountedReason, Reason reason)
            implements RecallCommand, Reason.Due {
        public CloseRecall {
            of(recall).required("reason", reason).refuseIfAny();
        }
    }

    /** Gives a case up that was not confirmed. */
    record CancelRecall(RecallId recall, Reason reason) implements RecallCommand, Reason.Due {
        public CancelRecall {
            of(recall).required("reason", reason).refuseIfAny();
        }
    }

    /** Keeps as evidence that a movement was refused because of the case. Sent by the program itself. */
    record RecordStoppedMovement(RecallId recall, StoppedMovement stopped) implements RecallCommand {
        public RecordStoppedMovement {
            of(recall).required("stopped", stopped).refuseIfAny();
        }
    }

    /**
     * Keeps that all stock that the case covers is recalled. Sent by the program itself when it found none left.
     *
     * @param position position of the events up to which that was looked at
     * @param deliveries how many deliveries have stock that is recalled
     * @param lots how many lots they belong to
     */
    record CompleteRecallHold(RecallId recall, long position, long deliveries, long lots) implements RecallCommand {
        public CompleteRecallHold {
            of(recall).refuseIfAny();
        }
    }

    private static Violations of(@Nullable RecallId recall) {
        return new Violations().required("recall", recall);
    }
}
