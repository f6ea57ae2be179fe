package com.lotledger.web.labels;

import com.lotledger.api.bin.StockBinQuery.GetStockBin;
import com.lotledger.api.bin.StockBinView;
import com.lotledger.api.item.ItemQuery.GetItem;
import com.lotledger.api.item.ItemView;
import com.lotledger.api.location.LocationQuery.GetLocation;
import com.lotledger.api.location.LocationView;
import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotQuery.GetLotCard;
import com.lotledger.api.lot.LotView;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.web.gs1.Element;
import com.lotledger.web.gs1.LabelElements;
import com.lotledger.web.page.Questions;
import com.lotledger.web.scanning.InHouse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the labels of lots and bins from what is known of them (R-V06). */
@Component
class Labels {

    /** Most signs of a GLN extension. */
    private static final int LONGEST_EXTENSION = 20;

    private final LabelElements elements = new LabelElements();
    private final Questions questions;

    Labels(Questions questions) {
        this.questions = questions;
    }

    Label lot(ItemCode item, LotNumber lotNumber, LocalDate today) {
        LotView lot = questions
                .ask(
                        new GetLotCard(item, lotNumber, PointInTime.NOW),
                        LotCardView.class,
                        "lot " + lotNumber + " of item " + item)
                .lot();
        ItemView known = questions.ask(new GetItem(item), ItemView.class, "item " + item);
        List<String> lines = Stream.of(
                        item.value(),
                        known.description(),
                        lot.expiresOn() == null ? null : "EXP " + lot.expiresOn(),
                        lot.vendorName() == null ? text(lot.vendor()) : lot.vendorName())
                .flatMap(Stream::ofNullable)
                .toList();
        return new Label(lot.lotNumber().value(), lines, new Payload.Elements(ofLot(known, lot, today)));
    }

    Label bin(BinCode code) {
        StockBinView bin = questions.ask(new GetStockBin(code), StockBinView.class, "bin " + code);
        List<String> lines = Stream.of(bin.description(), text(bin.location()), text(bin.area()))
                .flatMap(Stream::ofNullable)
                .toList();
        return new Label(
                code.value(),
                lines,
                gln(bin).filter(known -> code.value().length() <= LONGEST_EXTENSION)
                        .<Payload>map(known -> new Payload.Elements(elements.together(List.of(
                                elements.of("414", known.value(), "gln"),
                                elements.of(InHouse.BIN, code.value(), "bin")))))
                        .orElseGet(() -> new Payload.Plain(code.value())));
    }

    private List<Element> ofLot(ItemView item, LotView lot, LocalDate today) {
        if (item.gtin() == null) {
            return elements.together(List.of(
                    elements.of(InHouse.ITEM, item.item().value(), "item"),
                    elements.of(InHouse.LOT, lot.lotNumber().value(), "lotNumber")));
        }
        List<Element> told = new ArrayList<>();
        told.add(elements.of("01", item.gtin().value(), "gtin"));
        if (lot.expiresOn() != null) {
            elements.expiry(lot.expiresOn(), today).ifPresent(told::add);
        }
        // What has no fixed length comes last and needs no separator.
        told.add(elements.of("10", lot.lotNumber().value(), "lotNumber"));
        return elements.together(told);
    }

    private Optional<Gln> gln(StockBinView bin) {
        return Optional.ofNullable(bin.location())
                .flatMap(location -> questions.find(new GetLocation(location), LocationView.class))
                .map(LocationView::gln);
    }

    private static @Nullable String text(@Nullable Object code) {
        return code == null ? null : code.toString();
    }
}
