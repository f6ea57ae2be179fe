package com.lotledger.benchmarks.site;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whole deliveries of ten lines, each into one bin and one new lot; half of the lots are numbered by hand. The same name and
 * number always give the same delivery.
 *
 * @param name begins the names of receipts and lots, so that two series do not meet
 */
public record Deliveries(String name) {

    public static final int LINES = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 900;
    private static final int VENDORS = 40;

    public RecordDelivery delivery(long number) {
        SplittableRandom random = new SplittableRandom(number);
        int location = location(number);
        LocalDate receivedOn = FIRST_DAY.plusDays(number % DAYS);
        int vendor = random.nextInt(VENDORS) + 1;
        List<DeliveryLine> lines = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            lines.add(line(number, line, location, receivedOn, random));
        }
        return new RecordDelivery(
                new ReceiptId("%s-%07d".formatted(name, number)),
                new VendorCode("V-%03d".formatted(vendor)),
                "Vendor %03d Medical Supplies".formatted(vendor),
                "PO-%07d".formatted(number),
                null,
                Premises.locationCode(location),
                receivedOn,
                "purchasing",
                null,
                lines);
    }

    static int location(long number) {
        return (int) (number % Premises.LOCATIONS);
    }

    /** Every second line is of an item whose lots are numbered by hand; all items come up in turn. */
    static int item(long number, int line) {
        return (int) ((number * LINES + line) % Premises.ITEMS);
    }

    private DeliveryLine line(long number, int line, int location, LocalDate receivedOn, SplittableRandom random) {
        int item = item(number, line);
        Quantity quantity = Quantity.of(random.nextLong(1, 500));
        return new DeliveryLine(
                line,
                Premises.itemCode(item),
                quantity,
                Premises.boughtInBoxes(item) ? Premises.BOX : Premises.EACH,
                null,
                false,
                false,
                List.of(new DeliveryAssignment(
                        Premises.binCode(location, random.nextInt(Premises.BINS_PER_LOCATION)),
                        quantity,
                        Premises.generatesNumbers(item) ? null : lotNumber(number, line),
                        Premises.generatesNumbers(item) ? null : profile(item, receivedOn, random),
                        null)));
    }

    private LotNumber lotNumber(long number, int line) {
        return new LotNumber("%s-%07d-%02d".formatted(name, number, line));
    }

    private static @Nullable LotProfile profile(int item, LocalDate receivedOn, SplittableRandom random) {
        LocalDate madeOn = receivedOn.minusDays(random.nextInt(1, 120));
        return Premises.policy(item) instanceof ExpiryPolicy.ByDate
                ? new LotProfile(madeOn, null, null, madeOn.plusDays(random.nextInt(200, 1000)), null)
                : new LotProfile(madeOn, null, null, null, null);
    }
}
