package com.lotledger.command.item;

import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The units an item is counted and bought in.
 *
 * @param stockMeasure unit in which stock is kept
 * @param stockDecimals most decimals typed in the stock measure
 * @param purchaseMeasures units in which it is bought, besides the stock measure
 * @param defaultPurchaseMeasure what a new receipt line starts with (R-L03)
 * @param usedFactors measures that documents used, each with its frozen factor (R-L05)
 */
public record ItemMeasures(
        Measure stockMeasure,
        int stockDecimals,
        List<PurchaseMeasure> purchaseMeasures,
        Measure defaultPurchaseMeasure,
        Map<Measure, ConversionFactor> usedFactors) {

    public ItemMeasures {
        purchaseMeasures = List.copyOf(purchaseMeasures);
        usedFactors = Map.copyOf(usedFactors);
    }

    static ItemMeasures of(Measure stockMeasure, int stockDecimals, List<PurchaseMeasure> purchaseMeasures) {
        Measure first = purchaseMeasures.isEmpty()
                ? stockMeasure
                : purchaseMeasures.getFirst().measure();
        return new ItemMeasures(stockMeasure, stockDecimals, purchaseMeasures, first, Map.of());
    }

    /** The measure as the item may be bought in it; the stock measure always may (R-L03). */
    public Optional<PurchaseMeasure> boughtIn(Measure measure) {
        return Stream.concat(
                        purchaseMeasures.stream(),
                        Stream.of(new PurchaseMeasure(stockMeasure, ConversionFactor.ONE, stockDecimals)))
                .filter(each -> each.measure().equals(measure))
                .findFirst();
    }

    /** Whether a document has used the item, in whatever measure (R-A11). */
    public boolean used() {
        return !usedFactors.isEmpty();
    }

    boolean lists(Measure measure) {
        return purchaseMeasures.stream().anyMatch(each -> each.measure().equals(measure));
    }

    ItemMeasures withStockMeasure(Measure measure, int decimals) {
        Measure start = defaultPurchaseMeasure.equals(stockMeasure) ? measure : defaultPurchaseMeasure;
        return new ItemMeasures(measure, decimals, purchaseMeasures, start, usedFactors);
    }

    ItemMeasures with(PurchaseMeasure added) {
        Stream<PurchaseMeasure> present = purchaseMeasures.stream();
        List<PurchaseMeasure> changed = lists(added.measure())
                ? present.map(each -> each.measure().equals(added.measure()) ? added : each)
                        .toList()
                : Stream.concat(present, Stream.of(added)).toList();
        return new ItemMeasures(stockMeasure, stockDecimals, changed, defaultPurchaseMeasure, usedFactors);
    }

    ItemMeasures without(Measure removed) {
        List<PurchaseMeasure> left = purchaseMeasures.stream()
                .filter(each -> !each.measure().equals(removed))
                .toList();
        return new ItemMeasures(stockMeasure, stockDecimals, left, defaultPurchaseMeasure, usedFactors);
    }

    ItemMeasures startingWith(Measure chosen) {
        return new ItemMeasures(stockMeasure, stockDecimals, purchaseMeasures, chosen, usedFactors);
    }

    ItemMeasures using(Measure measure, ConversionFactor factor) {
        Map<Measure, ConversionFactor> factors = new HashMap<>(usedFactors);
        factors.putIfAbsent(measure, factor);
        return new ItemMeasures(stockMeasure, stockDecimals, purchaseMeasures, defaultPurchaseMeasure, factors);
    }
}
