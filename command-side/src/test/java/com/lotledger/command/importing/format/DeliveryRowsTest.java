package com.lotledger.command.importing.format;

import static com.lotledger.command.importing.format.FileOfLines.faults;
import static com.lotledger.command.importing.format.FileOfLines.records;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryRowsTest {

    private static final String COLUMNS =
            "receipt,vendor,purchase_order,received_on,location,line,item,quantity,measure,lot_number,expires_on,bin";

    @Test
    void rows_with_the_same_line_are_one_line_split_over_bins_and_lots() {
        List<ImportRecord> records = records(
                ImportKind.DELIVERIES,
                COLUMNS,
                "R-1,V-1,PO-1,2026-01-06,NORTH,1,A-1,2,BOX,L1,,N-01",
                "R-1,V-1,PO-1,2026-01-06,NORTH,1,A-1,5.5,BOX,L2,2027-04-30,N-02",
                "R-1,V-1,PO-1,2026-01-06,NORTH,2,A-2,7,,,,");

        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.lines()).isEqualTo(3);
            assertThat(record.lastLine()).isEqualTo(4);
            assertThat(record.command())
                    .isEqualTo(new RecordDelivery(
                            new ReceiptId("R-1"),
                            new VendorCode("V-1"),
                            null,
                            "PO-1",
                            null,
                            new LocationCode("NORTH"),
                            LocalDate.of(2026, 1, 6),
                            null,
                            null,
                            List.of(
                                    line(
                                            1,
                                            "A-1",
                                            "7.5",
                                            "BOX",
                                            part("N-01", "2", "L1", null),
                                            part("N-02", "5.5", "L2", LocalDate.of(2027, 4, 30))),
                                    line(2, "A-2", "7", null))));
        });
    }

    @Test
    void one_bad_row_refuses_its_whole_receipt_and_no_other() {
        List<ImportRecord> records = records(
                ImportKind.DELIVERIES,
                COLUMNS,
                "R-1,V-1,,2026-01-06,NORTH,1,A-1,2,,,,N-01",
                "R-1,V-1,,2026-02-30,NORTH,2,A-1,-2,,,,N-01",
                "R-2,V-1,,2026-01-06,NORTH,1,A-1,2,,,,N-01");

        assertThat(faults(records)).containsExactly("3 R-X22 received_on", "3 R-L02 quantity");
        assertThat(records).extracting(ImportRecord::name).containsExactly("R-1", "R-2");
        assertThat(records.getLast().command()).isNotNull();
    }

    @Test
    void rows_that_disagree_about_their_receipt_or_line_are_refused_R_X23() {
        assertThat(faults(records(
                        ImportKind.DELIVERIES,
                        COLUMNS,
                        "R-1,V-1,PO-1,2026-01-06,NORTH,1,A-1,2,BOX,,,N-01",
                        "R-1,V-2,,2026-01-06,NORTH,1,A-2,2,,,,N-01")))
                .containsExactly("3 R-X23 vendor", "3 R-X23 purchase_order", "3 R-X23 item", "3 R-X23 measure");
    }

    @Test
    void a_row_that_cannot_be_read_but_names_its_receipt_refuses_that_one_R_X21() {
        List<ImportRecord> records = records(
                ImportKind.DELIVERIES,
                COLUMNS,
                "R-1,V-1,,2026-01-06,NORTH,1,A-1,2,,,,N-01",
                "R-1,V-1,\"PO,2026-01-06,NORTH,2,A-1,2,,,,N-01",
                "R-2,V-1,,2026-01-06,NORTH,1,A-1,2,,,,N-01");

        assertThat(faults(records)).containsExactly("3 R-X21 null");
        assertThat(records).extracting(ImportRecord::name).containsExactly("R-1", "R-2");
        assertThat(records.getLast().command()).isNotNull();
    }

    @Test
    void a_row_that_may_belong_to_the_receipts_on_either_side_refuses_both_R_X21() {
        List<ImportRecord> records = records(
                ImportKind.DELIVERIES,
                COLUMNS,
                "R-1,V-1,,2026-01-06,NORTH,1,A-1,2,,,,N-01",
                "\"R-1,V-1,,2026-01-06,NORTH,2,A-1,2,,,,N-01",
                "R-2,V-1,,2026-01-06,NORTH,1,A-1,2,,,,N-01",
                "R-3,V-1,,2026-01-06,NORTH,1,A-1,2,,,,N-01");

        assertThat(faults(records)).containsExactly("2 R-X21 null", "3 R-X21 null");
        assertThat(records).extracting(ImportRecord::name).containsExactly("R-1", "R-2", "R-3");
        assertThat(records).extracting(ImportRecord::lastLine).containsExactly(2L, 4L, 5L);
        assertThat(records.getLast().command()).isNotNull();
    }

    @Test
    void a_lot_without_a_bin_is_refused_R_X03() {
        assertThat(faults(records(ImportKind.DELIVERIES, COLUMNS, "R-1,V-1,,2026-01-06,NORTH,1,A-1,2,,L1,,")))
                .containsExactly("2 R-X03 bin");
    }

    @Test
    void a_lot_may_come_with_the_vendors_own_number_of_it() {
        ImportRecord record = records(
                        ImportKind.DELIVERIES,
                        COLUMNS + ",supplier_lot_number",
                        "R-1,V-1,,2026-01-06,NORTH,1,A-1,2,,L1,,N-01,24/117 B")
                .getFirst();

        assertThat(record.command())
                .isInstanceOfSatisfying(
                        RecordDelivery.class,
                        delivery -> assertThat(delivery.delivered()
                                        .getFirst()
                                        .assigned()
                                        .getFirst()
                                        .supplierLotNumber())
                                .isEqualTo(new LotNumber("24/117 B")));
        assertThat(faults(records(
                        ImportKind.DELIVERIES,
                        COLUMNS + ",supplier_lot_number",
                        "R-1,V-1,,2026-01-06,NORTH,1,A-1,2,,,,,24/117 B")))
                .containsExactly("2 R-X03 bin");
    }

    @Test
    void a_receipt_of_endless_rows_is_refused_without_being_kept_R_X08() {
        List<ImportRecord> records = records(
                ImportKind.DELIVERIES,
                Stream.concat(
                                Stream.of(COLUMNS),
                                IntStream.rangeClosed(1, 6_000)
                                        .mapToObj(row ->
                                                "R-1,V-1,,2026-01-06,NORTH," + (row % 1_000 + 1) + ",A-1,2,,,,N-01"))
                        .toArray(String[]::new));

        assertThat(faults(records)).containsExactly("5002 R-X08 null");
        assertThat(records.getFirst().lines()).isEqualTo(6_000);
    }

    @Test
    void a_refusal_names_the_line_and_column_of_the_file() {
        ImportRecord record = records(
                        ImportKind.DELIVERIES,
                        COLUMNS,
                        "R-1,V-1,,2026-01-06,NORTH,1,A-1,2,,,,N-01",
                        "R-1,V-1,,2026-01-06,NORTH,2,A-1,2,,,,N-01",
                        "R-1,V-1,,2026-01-06,NORTH,2,A-1,2,,L 2,,N-02")
                .getFirst();

        Refusal refusal = new Refusal(
                Refusal.Kind.RULE_BROKEN,
                List.of(
                        new Violation("R-G10", "lines[1].assignments[1].lotNumber", "no lot"),
                        new Violation("R-X02", "lines[1].item", "unknown"),
                        new Violation("R-E08", "lines[0].assignments[0].lot.expiresOn", "no date"),
                        new Violation("R-G08", "lines[0].received", "sum"),
                        new Violation("R-X02", "purchaseOrder", "unknown"),
                        new Violation("R-X01", null, "taken")));

        assertThat(record.refused(refusal))
                .extracting(each -> each.line() + " " + each.column())
                .containsExactly("2 expires_on", "2 quantity", "2 purchase_order", "2 null", "3 item", "4 lot_number");
    }

    private static DeliveryLine line(
            int line, String item, String received, @Nullable String measure, DeliveryAssignment... parts) {
        return new DeliveryLine(
                line,
                new ItemCode(item),
                Quantity.of(received),
                measure == null ? null : new Measure(measure),
                null,
                false,
                false,
                List.of(parts));
    }

    private static DeliveryAssignment part(String bin, String quantity, String lot, @Nullable LocalDate expiresOn) {
        return new DeliveryAssignment(
                new BinCode(bin),
                Quantity.of(quantity),
                new LotNumber(lot),
                expiresOn == null ? null : new LotProfile(null, null, null, expiresOn, null),
                null);
    }
}
