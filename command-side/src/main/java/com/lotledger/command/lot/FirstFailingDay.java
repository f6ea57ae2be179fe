package com.lotledger.command.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Tells late paperwork which day it would leave with less than nothing (R-S03). */
final class FirstFailingDay {

    private FirstFailingDay() {}

    /**
     * The first day from this one on until which the deliveries together could not have spared so much all the time; the day itself
     * when only what became of the rest stands in the way.
     */
    static LocalDate of(LotState lot, StockWanted wanted, LocalDate from) {
        List<BinDays> bins = lot.deliveries().stream()
                .filter(each -> wanted.delivery() == null || wanted.delivery().equals(each.id()))
                .map(each -> each.daysOf(wanted.bin()))
                .toList();
        return Stream.concat(
                        Stream.of(from),
                        bins.stream().flatMap(each -> each.days().stream()).map(DayBalance::day))
                .filter(each -> !each.isBefore(from))
                .sorted()
                .distinct()
                .filter(each ->
                        spare(bins, from, each).compareTo(wanted.quantity().amount()) < 0)
                .findFirst()
                .orElse(from);
    }

    private static BigDecimal spare(List<BinDays> bins, LocalDate from, LocalDate to) {
        return bins.stream().map(each -> each.least(from, to)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
