package com.lotledger.benchmarks.site;

import com.lotledger.api.location.LocationEvent.NumbersDrawn;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.LotNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers deliveries as the program would, drawing blocks of numbers from the locations' series. */
public final class PastDeliveries {

    private static final int BLOCK = 1_000;
    /** Above every number the program itself has given out before. */
    private static final long HEAD_START = 1_000_000;

    private final Deliveries deliveries;
    private final List<Map<NumberSeries, Long>> given = new ArrayList<>();
    private final long[] sequences;
    private final List<StreamEvent> drawn = new ArrayList<>();

    /** @param sequences how many events the stream of each location has */
    public PastDeliveries(Deliveries deliveries, long[] sequences) {
        this.deliveries = deliveries;
        this.sequences = sequences.clone();
        for (int location = 0; location < Premises.LOCATIONS; location++) {
            given.add(new EnumMap<>(NumberSeries.class));
        }
    }

    /** Streams of the locations, in the order of their numbers of events. */
    public static List<String> locationStreams() {
        List<String> streams = new ArrayList<>();
        for (int location = 0; location < Premises.LOCATIONS; location++) {
            streams.add(Premises.locationCode(location).stream());
        }
        return streams;
    }

    public NumberedDelivery delivery(long number) {
        RecordDelivery delivery = deliveries.delivery(number);
        int location = Deliveries.location(number);
        Map<Integer, LotNumber> generated = new HashMap<>();
        for (DeliveryLine line : delivery.delivered()) {
            if (line.assigned().getFirst().lotNumber() == null) {
                generated.put(line.line(), LotNumber.generated(next(location, NumberSeries.LOT_NUMBERS)));
            }
        }
        String documentNumber = "PR-" + delivery.location() + "-" + next(location, NumberSeries.RECEIPT_NUMBERS);
        return new NumberedDelivery(delivery, documentNumber, generated);
    }

    /** The blocks drawn since this was last asked. */
    public List<StreamEvent> drawn() {
        List<StreamEvent> events = List.copyOf(drawn);
        drawn.clear();
        return events;
    }

    private long next(int location, NumberSeries series) {
        long taken = given.get(location).merge(series, 1L, Long::sum) - 1;
        long number = Premises.firstNumber(location) + HEAD_START + taken;
        if (taken % BLOCK == 0) {
            drawn.add(new StreamEvent(
                    "Location",
                    Premises.locationCode(location).stream(),
                    sequences[location]++,
                    new NumbersDrawn(Premises.locationCode(location), series, number, BLOCK)));
        }
        return number;
    }
}
