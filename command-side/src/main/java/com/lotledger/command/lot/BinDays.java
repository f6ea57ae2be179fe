package com.lotledger.command.lot;

import com.lotledger.api.value.BinCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to a delivery in one bin, day by day: one entry per business date, however many movements it had, so that it
 * grows with days and not with movements.
 *
 * @param days in the order of their dates
 */
record BinDays(BinCode bin, List<DayBalance> days) {

    BinDays {
        days = List.copyOf(days);
    }

    static BinDays none(BinCode bin) {
        return new BinDays(bin, List.of());
    }

    /** With one more change on a date. */
    BinDays with(LocalDate day, BigDecimal change) {
        List<DayBalance> changed = new ArrayList<>(days);
        int at = changed.size();
        while (at > 0 && changed.get(at - 1).day().isAfter(day)) {
            at--;
        }
        if (at > 0 && changed.get(at - 1).day().equals(day)) {
            changed.set(at - 1, new DayBalance(day, changed.get(at - 1).change().add(change)));
        } else {
            changed.add(at, new DayBalance(day, change));
        }
        return new BinDays(bin, changed);
    }

    /** The least that lies in the bin at the end of any day of these, and so may be taken on the first of them (R-S03). */
    BigDecimal least(LocalDate from, LocalDate to) {
        BigDecimal balance = BigDecimal.ZERO;
        BigDecimal least = null;
        for (DayBalance each : days) {
            if (each.day().isAfter(from)) {
                least = least == null ? balance : least.min(balance);
            }
            if (each.day().isAfter(to)) {
                return least == null ? balance : least;
            }
            balance = balance.add(each.change());
        }
        return least == null ? balance : least.min(balance);
    }
}
