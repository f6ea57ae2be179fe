package com.lotledger.web.scanning;

import com.lotledger.api.item.ItemView;
import com.lotledger.api.value.BinCode;
import com.lotledger.web.gs1.Element;
import com.lotledger.web.gs1.ScanProblem;
import com.lotledger.web.gs1.ScannedGoods;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of a scan. */
public sealed interface Scan {

    /** What the scanner sent. */
    String scanned();

    /**
     * It is on goods.
     *
     * @param items the items that carry its GTIN; at least one
     * @param lotNumber the lot it names, if any
     * @param goods everything else it says
     */
    record Goods(
            String scanned, List<ItemView> items, @Nullable String lotNumber, ScannedGoods goods) implements Scan {

        public Goods {
            items = List.copyOf(items);
        }

        /** The item, when it is certain or was chosen. */
        public Optional<ItemView> item(@Nullable String chosen) {
            return items.size() == 1
                    ? Optional.of(items.getFirst())
                    : items.stream()
                            .filter(each -> each.item().value().equals(chosen))
                            .findFirst();
        }
    }

    /** It is on a bin. */
    record Bin(String scanned, BinCode bin) implements Scan {}

    /**
     * It cannot be told what it is on.
     *
     * @param problems what is wrong, and where
     * @param readings what it may have meant, where separators are missing; a person has to choose
     */
    record Unreadable(String scanned, List<ScanProblem> problems, List<Reading> readings) implements Scan {

        public Unreadable {
            problems = List.copyOf(problems);
            readings = List.copyOf(readings);
        }

        /** The scan with its separators made visible. */
        public String shown() {
            return scanned.replace('\u001d', '\u241d');
        }
    }

    /** One way to read a scan. */
    record Reading(List<Element> elements) {

        public Reading {
            elements = List.copyOf(elements);
        }

        /** The same written with brackets, which can be read in no other way. */
        public String written() {
            return elements.stream().map(Element::toString).collect(Collectors.joining());
        }
    }
}
