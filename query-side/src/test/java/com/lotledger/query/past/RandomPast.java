package com.lotledger.query.past;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleMovement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Years of deliveries and movements, told in any order, most of them about one busy lot. */
final class RandomPast {

    static final LocalDate FIRST = LocalDate.of(2022, 11, 3);
    static final int DAYS = 1200;
    static final String BUSY = "L-BUSY";

    private final SplittableRandom random;
    private final Set<LotId> present = new HashSet<>();

    RandomPast(long seed) {
        random = new SplittableRandom(seed);
    }

    List<Object> events(int documents) {
        List<Object> events = new ArrayList<>();
        for (int bin = 1; bin <= 3; bin++) {
            events.addAll(delivered("START-" + bin, FIRST, "IT-1", BUSY, "B-" + bin, "1000000"));
        }
        for (int number = 0; number < documents; number++) {
            String name = "D-" + number;
            switch (random.nextInt(8)) {
                case 0 -> events.addAll(delivered(name, day(), item(), "L-" + random.nextInt(40), bin(), quantity()));
                case 1 ->
                    events.addAll(SampleDelivery.of(name, "MAIN", day(), "V-1")
                            .untracked(1, item(), bin(), quantity())
                            .events());
                default -> events.add(movement(name));
            }
        }
        return events;
    }

    private List<Object> delivered(
            String receipt, LocalDate day, String item, String lot, String bin, String quantity) {
        List<Object> events = SampleDelivery.of(receipt, "MAIN", day, "V-1")
                .lot(1, item, bin, quantity, lot, "2027-05-01")
                .events(present);
        present.add(new LotId(new ItemCode(item), new LotNumber(lot)));
        return events;
    }

    private Object movement(String name) {
        int bin = random.nextInt(1, 4);
        String receipt = "START-" + bin;
        String from = "B-" + bin;
        String amount = quantity();
        return switch (random.nextInt(4)) {
            case 0 ->
                of(MovementKind.SHIPMENT, name)
                        .customer("C-" + random.nextInt(3), null)
                        .change(receipt, from, StockStatus.RELEASED, "-" + amount)
                        .event();
            case 1 ->
                of(MovementKind.CUSTOMER_RETURN, name)
                        .customer("C-" + random.nextInt(3), null)
                        .change(receipt, from, StockStatus.QUARANTINED, amount)
                        .event();
            case 2 ->
                of(MovementKind.HOLD, name)
                        .change(receipt, from, StockStatus.RELEASED, "-" + amount)
                        .change(receipt, from, new StockStatus(QualityStatus.ON_HOLD, QualityStatus.RELEASED), amount)
                        .event();
            default ->
                of(MovementKind.TRANSFER, name)
                        .change(receipt, from, StockStatus.RELEASED, "-" + amount)
                        .change(receipt, "B-9", StockStatus.RELEASED, amount)
                        .event();
        };
    }

    private SampleMovement of(MovementKind kind, String name) {
        return SampleMovement.of(kind, name, "IT-1", BUSY).on(day().toString());
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private String item() {
        return "IT-" + random.nextInt(1, 3);
    }

    private String bin() {
        return "B-" + random.nextInt(1, 4);
    }

    private String quantity() {
        return Integer.toString(random.nextInt(1, 50));
    }
}
