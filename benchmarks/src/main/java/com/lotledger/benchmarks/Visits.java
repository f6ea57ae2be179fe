package com.lotledger.benchmarks;

import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Browsing;
import java.util.function.Supplier;

/** How long a page takes when one visitor opens it again and again. */
final class Visits {

    private static final int UNMEASURED = 100;
    private static final int MEASURED = 300;

    private Visits() {}

    static Timings timed(Browsing visitor, Supplier<String> page) {
        for (int each = 0; each < UNMEASURED; each++) {
            visitor.open(page.get());
        }
        Timings timings = new Timings();
        for (int each = 0; each < MEASURED; each++) {
            String path = page.get();
            long before = System.nanoTime();
            visitor.open(path);
            timings.add(System.nanoTime() - before);
        }
        return timings;
    }
}
