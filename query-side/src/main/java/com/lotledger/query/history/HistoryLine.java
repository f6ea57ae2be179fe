package com.lotledger.query.history;

import com.lotledger.api.lot.LotMovementView;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a row of the ledger as a line of a lot's history. */
final class HistoryLine {

    private HistoryLine() {}

    static LotMovementView of(ResultSet row, int number) throws SQLException {
        return new LotMovementView(
                new LotNumber(row.getString("lot_number")),
                row.getLong("lot_sequence"),
                MovementKind.valueOf(row.getString("kind")),
                Cells.optional(row, "movement", MovementId::new),
                row.getString("document_number"),
                new ReceiptId(row.getString("receipt")),
                row.getInt("line"),
                row.getDate("business_date").toLocalDate(),
                Cells.quantity(row, "document_quantity"),
                new Measure(row.getString("document_measure")),
                Cells.quantity(row, "quantity"),
                new Measure(row.getString("stock_measure")),
                Cells.quantity(row, "lot_total"),
                new BinCode(row.getString("bin")),
                new LocationCode(row.getString("location")),
                QualityStatus.valueOf(row.getString("status")),
                Cells.optional(row, "status_before", QualityStatus::valueOf),
                Cells.optional(row, "vendor", VendorCode::new),
                Cells.optional(row, "customer", CustomerCode::new),
                row.getString("customer_name"),
                row.getString("order_number"),
                Cells.optional(row, "other_lot", LotNumber::new),
                Cells.optional(row, "reason_code", ReasonCode::new),
                row.getString("reason"),
                Cells.optional(row, "cause", WriteOffCause::valueOf),
                row.getString("witness"),
                row.getString("override_reason"),
                row.getString("actor"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}
