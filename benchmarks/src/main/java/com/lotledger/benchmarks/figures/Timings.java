package com.lotledger.benchmarks.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Durations of equal things, in nanoseconds. */
public final class Timings {

    private long[] taken = new long[1024];
    private int count;

    public void add(long nanoseconds) {
        if (count == taken.length) {
            taken = Arrays.copyOf(taken, 2 * count);
        }
        taken[count++] = nanoseconds;
    }

    public int count() {
        return count;
    }

    public static Timings together(List<Timings> parts) {
        Timings all = new Timings();
        for (Timings part : parts) {
            for (int at = 0; at < part.count; at++) {
                all.add(part.taken[at]);
            }
        }
        return all;
    }

    /** The duration that so many of a hundred do not exceed; 0 when there are none. */
    public double milliseconds(double percentile) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(taken, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percentile / 100 * count);
        return sorted[Math.clamp(rank - 1, 0, count - 1)] / 1e6;
    }

    /** As the tables show it. */
    public String shown(double percentile) {
        return String.format(Locale.ROOT, "%.2f", milliseconds(percentile));
    }
}
