package com.lotledger.web.receiving;

import com.lotledger.api.item.ItemView;
import com.lotledger.api.lot.ExpiryIsDerivedOnce;
import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.lot.LotQuery.GetLotCard;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.receipt.PurchaseReceiptStatus;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptAssignmentView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Typed;
import com.lotledger.web.receiving.LotInSight.Expires;
import com.lotledger.web.receiving.LotInSight.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says beforehand which lot an assignment is about and when that expires, by the rule that decides it later. */
@Component
class LotsInSight {

    private final Questions questions;

    LotsInSight(Questions questions) {
        this.questions = questions;
    }

    LotInSight of(PurchaseReceiptView receipt, ReceiptLineView line, ItemView item, AssignmentForm typed) {
        Violations violations = new Violations();
        BigDecimal remaining = remaining(line, Typed.read(violations, "quantity", typed.quantity(), Quantity::of));
        if (!line.lotTracked()) {
            return new LotInSight(Kind.UNTRACKED, null, null, Expires.UNKNOWN, false, remaining, found(violations));
        }
        LotNumber number = Typed.read(violations, "lotNumber", typed.lotNumber(), LotNumber::new);
        Optional<LotCardView> existing = number == null ? Optional.empty() : card(line, number);
        if (existing.isPresent()) {
            return existing(receipt, existing.get(), remaining, violations);
        }
        if (number == null && !item.autoLotNumbers()) {
            return new LotInSight(Kind.MISSING, null, null, Expires.UNKNOWN, false, remaining, found(violations));
        }
        LotProfile told = Objects.requireNonNullElseGet(
                typed.profile().read(violations), () -> toldBefore(receipt, line, number));
        Expires expires = derived(receipt, item, told, violations);
        return new LotInSight(
                number == null ? Kind.GENERATED : Kind.NEW,
                number == null ? null : number.value(),
                null,
                expires,
                isExpired(receipt, expires),
                remaining,
                found(violations));
    }

    /** When the lot of an assignment expires: as the read model knows it, or else as it will be derived. */
    static Expires of(
            PurchaseReceiptView receipt, ReceiptLineView line, ItemView item, ReceiptAssignmentView assigned) {
        if (assigned.lotExpiration() != null || receipt.status() != PurchaseReceiptStatus.DRAFT) {
            return new Expires(true, assigned.lotExpiration());
        }
        if (assigned.lotNumber() == null && !item.autoLotNumbers()) {
            return Expires.UNKNOWN;
        }
        LotProfile told = assigned.lot() == null ? toldBefore(receipt, line, assigned.lotNumber()) : assigned.lot();
        return derived(receipt, item, told, new Violations());
    }

    static boolean isExpired(PurchaseReceiptView receipt, Expires expires) {
        return expires.on() != null && expires.on().isBefore(receipt.receivedOn());
    }

    private LotInSight existing(
            PurchaseReceiptView receipt, LotCardView card, @Nullable BigDecimal remaining, Violations violations) {
        Expires expires = new Expires(true, card.lot().expiresOn());
        return new LotInSight(
                Kind.EXISTING,
                card.lot().lotNumber().value(),
                card.lot().onHand().toString(),
                expires,
                isExpired(receipt, expires),
                remaining,
                found(violations));
    }

    private Optional<LotCardView> card(ReceiptLineView line, LotNumber number) {
        return questions.find(new GetLotCard(line.item(), number, PointInTime.NOW), LotCardView.class);
    }

    private static Expires derived(PurchaseReceiptView receipt, ItemView item, LotProfile told, Violations violations) {
        LotProfile resolved = violations.collect(
                "lot", () -> ExpiryIsDerivedOnce.resolve(told, item.expiryPolicy(), receipt.receivedOn()));
        return resolved == null ? Expires.UNKNOWN : new Expires(true, resolved.expiresOn());
    }

    private static LotProfile toldBefore(
            PurchaseReceiptView receipt, ReceiptLineView line, @Nullable LotNumber number) {
        Stream<ReceiptAssignmentView> sameLot = number == null
                ? line.assignments().stream().filter(each -> each.lotNumber() == null)
                : receipt.lines().stream()
                        .filter(each -> each.item().equals(line.item()))
                        .flatMap(each -> each.assignments().stream())
                        .filter(each -> number.equals(each.lotNumber()));
        return sameLot.map(ReceiptAssignmentView::lot)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(LotProfile.UNTOLD);
    }

    private static @Nullable BigDecimal remaining(ReceiptLineView line, @Nullable Quantity part) {
        return part == null ? null : line.remaining().amount().subtract(part.amount());
    }

    private static List<Violation> found(Violations violations) {
        try {
            violations.refuseIfAny();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations();
        }
    }
}
