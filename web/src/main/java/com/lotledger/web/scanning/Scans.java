package com.lotledger.web.scanning;

import com.lotledger.api.bin.StockBinQuery.GetStockBin;
import com.lotledger.api.bin.StockBinView;
import com.lotledger.api.item.ItemPage;
import com.lotledger.api.item.ItemQuery.FindItems;
import com.lotledger.api.item.ItemQuery.GetItem;
import com.lotledger.api.item.ItemView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.web.gs1.Element;
import com.lotledger.web.gs1.ScanProblem;
import com.lotledger.web.gs1.ScanReader;
import com.lotledger.web.gs1.ScannedGoods;
import com.lotledger.web.gs1.UnreadableScan;
import com.lotledger.web.page.Questions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads scans and finds what they are on: goods by GTIN or by this house's own label, bins by GLN extension or by code. */
@Component
public class Scans {

    private static final int MOST_ITEMS = 20;

    private final Questions questions;
    private final ScanReader reader;
    private final ScanningProperties scanners;

    Scans(Questions questions, ScanReader reader, ScanningProperties scanners) {
        this.questions = questions;
        this.reader = reader;
        this.scanners = scanners;
    }

    /** What a scan is on; {@code today} decides centuries. */
    public Scan read(String scanned, LocalDate today) {
        String text = scanners.separated(scanned);
        try {
            ScannedGoods goods = reader.read(text, today, scanners.separatorsAreSent());
            return labelled(text, goods)
                    .or(() -> plain(text))
                    .orElseGet(() -> new Scan.Unreadable(text, List.of(nothingKnown(goods)), List.of()));
        } catch (UnreadableScan unreadable) {
            return plain(text)
                    .orElseGet(() -> new Scan.Unreadable(
                            text,
                            unreadable.problems(),
                            unreadable.readings().stream()
                                    .map(Scan.Reading::new)
                                    .toList()));
        }
    }

    /** The code of a bin that was typed, or scanned from its label into the field for it. */
    public String binCode(String typed, LocalDate today) {
        try {
            ScannedGoods label = reader.read(scanners.separated(typed), today, true);
            return Optional.ofNullable(value(label, InHouse.BIN)).orElse(typed);
        } catch (UnreadableScan plain) {
            return bare(typed);
        }
    }

    private Optional<Scan> labelled(String text, ScannedGoods goods) {
        String bin = value(goods, InHouse.BIN);
        if (bin != null) {
            return code(bin, BinCode::new).map(known -> new Scan.Bin(text, known));
        }
        if (goods.gtin() != null) {
            List<ItemView> carriers = questions
                    .ask(
                            new FindItems(null, null, null, null, new Gtin(goods.gtin()), MOST_ITEMS, null),
                            ItemPage.class)
                    .entries();
            return carriers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Scan.Goods(text, carriers, goods.lotNumber(), goods));
        }
        return Optional.ofNullable(value(goods, InHouse.ITEM))
                .flatMap(this::item)
                .map(item -> new Scan.Goods(text, List.of(item), value(goods, InHouse.LOT), goods));
    }

    private Optional<Scan> plain(String text) {
        String bare = bare(text);
        Optional<Scan> bin = code(bare, BinCode::new)
                .flatMap(code -> questions.find(new GetStockBin(code), StockBinView.class))
                .map(found -> new Scan.Bin(text, found.bin()));
        return bin.or(() -> item(bare).map(item -> new Scan.Goods(text, List.of(item), null, ScannedGoods.NOTHING)));
    }

    private Optional<ItemView> item(String text) {
        return code(text, ItemCode::new).flatMap(code -> questions.find(new GetItem(code), ItemView.class));
    }

    private static ScanProblem nothingKnown(ScannedGoods goods) {
        return goods.gtin() == null
                ? new ScanProblem(null, 1, "this label names neither an item (01) nor a bin (254)")
                : new ScanProblem("01", 1, "GTIN (01) \"%s\": no item carries it".formatted(goods.gtin()));
    }

    private static @Nullable String value(ScannedGoods label, String identifier) {
        return label.elements().stream()
                .filter(each -> each.identifier().equals(identifier))
                .map(Element::value)
                .findFirst()
                .orElse(null);
    }

    /** Without what the scanner says of the symbol. */
    private static String bare(String text) {
        String stripped = text.strip();
        return stripped.startsWith("]") && stripped.length() > 3 ? stripped.substring(3) : stripped;
    }

    private static <T> Optional<T> code(String text, Function<String, T> form) {
        try {
            return Optional.of(form.apply(text));
        } catch (Refusal noCode) {
            return Optional.empty();
        }
    }
}
