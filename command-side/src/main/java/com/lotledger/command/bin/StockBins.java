package com.lotledger.command.bin;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.current.CurrentStates;
import com.lotledger.command.location.ReceivingBins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stock bins and areas as they are now, read without locking them. */
public final class StockBins implements ReceivingBins {

    private final CurrentStates<StockBinState> states;

    public StockBins(CurrentStates<StockBinState> states) {
        this.states = states;
    }

    public Optional<StockBinState> find(BinCode bin) {
        return states.find(bin.stream());
    }

    /** The bin or area that {@code field} of a command names; refuses when there is none. */
    public StockBinState existing(BinCode bin, String field) {
        return find(bin).orElseThrow(() -> Refusal.ruleBroken("R-X02", field, "bin " + bin + " does not exist"));
    }

    @Override
    public void checkReceives(BinCode bin, String field, Violations violations) {
        @Nullable StockBinState place = violations.collect("", () -> existing(bin, field));
        if (place != null) {
            OnlyBinsHoldStock.check(place, field, violations);
            OnlyOurOwnBinsReceive.check(place, field, violations);
            ADiscontinuedBinReceivesNothing.check(place, field, violations);
        }
    }

    /** The area, what it lies in, and so on. */
    List<BinCode> fromInsideOut(BinCode innermost) {
        List<BinCode> enclosing = new ArrayList<>();
        @Nullable BinCode each = innermost;
        while (each != null && !enclosing.contains(each)) {
            enclosing.add(each);
            each = find(each).map(StockBinState::area).orElse(null);
        }
        return enclosing;
    }
}
