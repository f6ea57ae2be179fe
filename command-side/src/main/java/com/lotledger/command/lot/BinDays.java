package com.lotledger.command.lot;

import com.lotledger.api.value.BinCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The least that lies in the bin at the end of any day from this one on, and so may be taken on it (R-S03). */
    BigDecimal leastFrom(LocalDate from) {
        BigDecimal balance = BigDecimal.ZERO;
        BigDecimal least = null;
        for (DayBalance each : days) {
            if (each.day().isAfter(from)) {
                least = least == null ? balance : least.min(balance);
            }
            balance = balance.add(each.change());
        }
        return least == null ? balance : least.min(balance);
    }

    /** The first day from this one on at whose end less than a quantity lies in the bin. */
    Optional<LocalDate> firstBelow(LocalDate from, BigDecimal quantity) {
        BigDecimal balance = BigDecimal.ZERO;
        for (DayBalance each : days) {
            if (each.day().isAfter(from)) {
                if (balance.compareTo(quantity) < 0) {
                    return Optional.of(from);
                }
                break;
            }
            balance = balance.add(each.change());
        }
        for (DayBalance each : days) {
            if (each.day().isAfter(from)) {
                balance = balance.add(each.change());
                if (balance.compareTo(quantity) < 0) {
                    return Optional.of(each.day());
                }
            }
        }
        return balance.compareTo(quantity) < 0 ? Optional.of(from) : Optional.empty();
    }
}
