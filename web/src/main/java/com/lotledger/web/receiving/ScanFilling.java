package com.lotledger.web.receiving;

import com.lotledger.api.item.ItemView;
import com.lotledger.api.location.LocationQuery.GetLocation;
import com.lotledger.api.location.LocationView;
import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotQuery.GetLotCard;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.web.gs1.DateOnLabel;
import com.lotledger.web.gs1.ScannedGoods;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import com.lotledger.web.scanning.Scan;
import com.lotledger.web.scanning.Scans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts what a label says into the form for a line. */
@Component
class ScanFilling {

    private static final Set<String> KILOGRAMS = Set.of("KG", "KGM");

    private final Questions questions;
    private final Scans scans;

    ScanFilling(Questions questions, Scans scans) {
        this.questions = questions;
        this.scans = scans;
    }

    /** Fills the form of a line that a scan made. */
    void again(
            PurchaseReceiptView receipt,
            ReceiptLineView line,
            String scanned,
            Visitor visitor,
            RedirectAttributes next) {
        if (scans.read(scanned, visitor.businessDate()) instanceof Scan.Goods goods) {
            goods.item(line.item().value())
                    .filter(item -> item.item().equals(line.item()))
                    .ifPresent(item -> fill(receipt, line, item, AssignmentForm.fresh(line), goods, next));
        }
    }

    /** Fills the form of a line over what was typed, and says what the label said. */
    void fill(
            PurchaseReceiptView receipt,
            ReceiptLineView line,
            ItemView item,
            AssignmentForm typed,
            Scan.Goods scan,
            RedirectAttributes next) {
        ScannedGoods goods = scan.goods();
        Quantity quantity = quantity(goods, line.measure(), item);
        Optional<LotCardView> known = lot(item, scan.lotNumber());
        String number = known.map(card -> card.lot().lotNumber().value()).orElse(scan.lotNumber());
        boolean ofVendor = known.isEmpty() && number != null && isGeneratedHere(receipt, item, number);
        AssignmentForm filled = new AssignmentForm(
                typed.assignment(),
                typed.bin(),
                quantity == null ? typed.quantity() : quantity.toString(),
                !item.lotTracking() || ofVendor ? null : Objects.requireNonNullElse(number, typed.lotNumber()),
                ofVendor ? number : typed.supplierLotNumber(),
                !item.lotTracking() || (goods.expiresOn() == null && goods.manufacturedOn() == null)
                        ? typed.lot()
                        : ProfileForm.labelled(
                                day(goods.manufacturedOn()), day(goods.expiresOn()), item.expiryPolicy()));
        next.addFlashAttribute(Carried.ASSIGNMENT, filled);
        next.addFlashAttribute(
                Carried.SCANNED,
                new ScanSummary(
                        item.item().value(),
                        goods.elements(),
                        goods.serial(),
                        goods.quantity() != null && quantity == null,
                        number != null && !number.equals(scan.lotNumber()) ? number : null,
                        ofVendor));
    }

    /** How much a label says there is, when it counts in this measure. */
    static @Nullable Quantity quantity(ScannedGoods goods, Measure measure, ItemView item) {
        BigDecimal told = goods.quantity();
        if (told == null) {
            return null;
        }
        boolean counted =
                goods.elements().stream().anyMatch(each -> Set.of("30", "37").contains(each.identifier()));
        boolean fits = counted ? measure.equals(item.stockMeasure()) : KILOGRAMS.contains(measure.value());
        return fits ? new Quantity(told) : null;
    }

    private boolean isGeneratedHere(PurchaseReceiptView receipt, ItemView item, String number) {
        return item.autoLotNumbers()
                && !new LotNumber(number).startsWithLetter()
                && questions
                        .find(new GetLocation(receipt.location()), LocationView.class)
                        .filter(location -> location.preferences().lotNumbersMayStartWithAnyCharacter())
                        .isEmpty();
    }

    private Optional<LotCardView> lot(ItemView item, @Nullable String number) {
        return number == null
                ? Optional.empty()
                : questions.find(
                        new GetLotCard(item.item(), new LotNumber(number), PointInTime.NOW), LotCardView.class);
    }

    private static @Nullable LocalDate day(@Nullable DateOnLabel told) {
        return told == null ? null : told.date();
    }
}
