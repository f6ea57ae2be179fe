package com.lotledger.command.importing.format;

import static com.lotledger.command.importing.format.FileOfLines.faults;
import static com.lotledger.command.importing.format.FileOfLines.records;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementCommand.RenumberLot;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.ReceiptId;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovementRowsTest {

    private static final ItemCode ITEM = new ItemCode("A-1");
    private static final LotNumber LOT = new LotNumber("L1");

    @Test
    void a_movement_says_what_its_cells_say_and_nothing_more() {
        assertThat(records(
                        ImportKind.MOVEMENTS,
                        "movement,kind,item,lot_number,quantity,measure,bin,to_bin,delivery_receipt,delivery_line,status,moved_on,document_number",
                        "M-1,TRANSFER,A-1,L1,2.5,BOX,N-01,N-02,R-1,3,RELEASED,2026-03-31,T 4711"))
                .extracting(ImportRecord::command)
                .containsExactly(new TransferStock(
                        new MovementId("M-1"),
                        ITEM,
                        LOT,
                        Quantity.of("2.5"),
                        new Measure("BOX"),
                        new BinCode("N-01"),
                        new BinCode("N-02"),
                        new DeliveryId(new ReceiptId("R-1"), 3),
                        QualityStatus.RELEASED,
                        LocalDate.of(2026, 3, 31),
                        "T 4711"));
    }

    @Test
    void each_row_is_of_the_kind_it_names() {
        assertThat(records(
                        ImportKind.MOVEMENTS,
                        "movement,kind,item,lot_number,quantity,bin,customer,customer_name,direction,reason_code,reason,other_lot",
                        "M-1,SHIPMENT,A-1,L1,2,N-01,C-1,Clinic,,,,",
                        "M-2,ADJUSTMENT,A-1,L1,2,N-01,,,DOWN,COUNT,Counted twice,",
                        "M-3,RELEASE,A-1,L1,,,,,,COA,Certificate is in order,",
                        "M-4,LOT_RENUMBERING,A-1,L1,,,,,,,Misread,L2"))
                .extracting(ImportRecord::command)
                .containsExactly(
                        new ShipStock(
                                new MovementId("M-1"),
                                ITEM,
                                LOT,
                                Quantity.of(2),
                                null,
                                new BinCode("N-01"),
                                null,
                                new Customer(new CustomerCode("C-1"), "Clinic", null),
                                null,
                                null,
                                null,
                                null),
                        new AdjustStock(
                                new MovementId("M-2"),
                                ITEM,
                                LOT,
                                Quantity.of(2),
                                null,
                                new BinCode("N-01"),
                                AdjustmentDirection.DOWN,
                                null,
                                null,
                                null,
                                null,
                                new ReasonCode("COUNT"),
                                new Reason("Counted twice")),
                        new ReleaseStock(
                                new MovementId("M-3"),
                                ITEM,
                                LOT,
                                null,
                                null,
                                null,
                                null,
                                new ReasonCode("COA"),
                                new Reason("Certificate is in order")),
                        new RenumberLot(new MovementId("M-4"), ITEM, LOT, new LotNumber("L2"), new Reason("Misread")));
    }

    @Test
    void everything_wrong_with_a_movement_is_told_at_once_R_X03_R_X22_R_S05() {
        assertThat(faults(records(
                        ImportKind.MOVEMENTS,
                        "movement,kind,item,lot_number,quantity,bin,to_bin,customer",
                        "M-1,TRANSFER,A-1,L1,0,,,",
                        "M-2,TRANSFER,A-1,L1,1,N-01,N-02,C-1",
                        "M-3,TELEPORT,A-1,,1,N-01,N-02,")))
                .containsExactly(
                        "2 R-S05 quantity",
                        "2 R-X03 bin",
                        "2 R-X03 to_bin",
                        "3 R-X22 customer",
                        "4 R-X22 kind",
                        "4 R-X03 lot_number");
    }

    @Test
    void deliveries_do_not_come_as_movements_R_X22() {
        assertThat(faults(
                        records(ImportKind.MOVEMENTS, "movement,kind,item,lot_number", "M-1,PURCHASE_RECEIPT,A-1,L1")))
                .containsExactly("2 R-X22 kind");
    }

    @ParameterizedTest
    @EnumSource(
            value = MovementKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PURCHASE_RECEIPT", "RECALL", "RECALL_LIFTED"})
    void every_kind_has_only_columns_that_there_are(MovementKind kind) {
        assertThat(MovementRows.COLUMNS.optional()).containsAll(MovementColumns.of(kind));
    }

    @Test
    void a_movement_waits_for_the_one_before_of_the_same_lot_and_for_no_other() {
        assertThat(records(
                        ImportKind.MOVEMENTS,
                        "movement,kind,item,lot_number,other_lot,quantity,bin,reason",
                        "M-1,LOT_CORRECTION,A-1,L1,L2,1,N-01,Misread",
                        "M-2,LOT_MERGE,A-1,L3,L2,,,Twice"))
                .extracting(ImportRecord::keys)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .containsExactlyInAnyOrderElementsOf(
                                        Arrays.asList("movement M-1", "lot A-1 L1", "lot A-1 L2")),
                        second -> assertThat(second).contains("lot A-1 L2").doesNotContain("lot A-1 L1"));
    }
}
