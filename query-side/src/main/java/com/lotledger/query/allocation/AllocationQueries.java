package com.lotledger.query.allocation;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.stock.AllocationProposal;
import com.lotledger.api.stock.AllocationProposal.Part;
import com.lotledger.api.stock.AllocationProposal.Pick;
import com.lotledger.api.stock.AllocationProposal.Skipped;
import com.lotledger.api.stock.AllocationProposal.Why;
import com.lotledger.api.stock.AllocationQuery.ProposeAllocation;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.query.question.Cells;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposes what to take, first expired first out. The index holds stock in that order, so that a proposal reads as much as it
 * takes and skips, not all that lies there.
 */
@Component
class AllocationQueries {

    private static final String PARTS = """
            SELECT part.*, stock_bin.warehouse_position
            FROM views.lot_stock AS part LEFT JOIN views.stock_bin ON stock_bin.bin = part.bin
            WHERE part.item = :item AND part.on_hand <> 0 AND (:location::text IS NULL OR part.location = :location)
                AND %s
            """;
    private static final String IN_ORDER = """
            ORDER BY expires_on, received_on, warehouse_position, bin, lot_number, receipt, line, location, status,
                status_before
            LIMIT %d
            """;
    private static final String TAKEN =
            PARTS.formatted("part.status = 'RELEASED' AND part.expires_on >= :leavesUntil") + IN_ORDER.formatted(500);
    private static final String SKIPPED = "(" + PARTS.formatted("part.status <> 'RELEASED'") + IN_ORDER.formatted(100)
            + ") UNION ALL (" + PARTS.formatted("part.status = 'RELEASED' AND part.expires_on < :leavesUntil")
            + IN_ORDER.formatted(100) + ") " + IN_ORDER.formatted(100);

    private final JdbcClient database;

    AllocationQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    @Nullable
    AllocationProposal propose(ProposeAllocation question) {
        return database.sql("SELECT stock_measure, days_at_shipment, refuse_at_shipment FROM views.item WHERE item = ?")
                .param(question.item().value())
                .query((row, number) -> propose(
                        question,
                        new Measure(row.getString(1)),
                        new Terms(question.asOf(), row.getInt(2), row.getBoolean(3))))
                .optional()
                .orElse(null);
    }

    private AllocationProposal propose(ProposeAllocation question, Measure measure, Terms terms) {
        List<Pick> picks = new ArrayList<>();
        BigDecimal missing = question.quantity().amount();
        for (Judged each : read(TAKEN, question, terms)) {
            if (missing.signum() == 0) {
                break;
            }
            BigDecimal taken = missing.min(each.part().onHand().amount());
            missing = missing.subtract(taken);
            picks.add(new Pick(
                    each.part(),
                    new SignedQuantity(taken),
                    terms.tooShort(each.part().daysLeft())));
        }
        return new AllocationProposal(
                question.item(),
                measure,
                new SignedQuantity(question.quantity().amount()),
                new SignedQuantity(question.quantity().amount().subtract(missing)),
                new SignedQuantity(missing),
                picks,
                read(SKIPPED, question, terms).stream()
                        .map(each -> new Skipped(each.part(), each.status(), terms.against(each)))
                        .toList());
    }

    private List<Judged> read(String statement, ProposeAllocation question, Terms terms) {
        LocationCode location = question.location();
        return database.sql(statement)
                .param("item", question.item().value())
                .param("location", location == null ? null : location.value())
                .param("leavesUntil", terms.leavesUntil())
                .query((row, number) ->
                        new Judged(part(row, question.asOf()), QualityStatus.valueOf(row.getString("status"))))
                .list();
    }

    private static Part part(ResultSet row, LocalDate asOf) throws SQLException {
        LocalDate expiresOn = Cells.date(row, "expires_on");
        return new Part(
                new LotNumber(row.getString("lot_number")),
                new DeliveryId(new ReceiptId(row.getString("receipt")), row.getInt("line")),
                row.getObject("received_on", LocalDate.class),
                expiresOn,
                expiresOn == null ? null : ChronoUnit.DAYS.between(asOf, expiresOn),
                new LocationCode(row.getString("location")),
                new BinCode(row.getString("bin")),
                row.getObject("warehouse_position", Integer.class),
                Cells.quantity(row, "on_hand"));
    }

    private record Judged(Part part, QualityStatus status) {}

    /** Until when stock must be good to leave on a day. */
    private record Terms(LocalDate asOf, int minimumDays, boolean refused) {

        LocalDate leavesUntil() {
            return refused ? asOf.plusDays(minimumDays) : asOf;
        }

        boolean tooShort(@Nullable Long daysLeft) {
            return daysLeft != null && daysLeft < minimumDays;
        }

        List<Why> against(Judged judged) {
            List<Why> reasons = new ArrayList<>();
            Long daysLeft = judged.part().daysLeft();
            if (judged.status() != QualityStatus.RELEASED) {
                reasons.add(Why.NOT_RELEASED);
            }
            if (daysLeft != null && daysLeft < 0) {
                reasons.add(Why.EXPIRED);
            } else if (refused && tooShort(daysLeft)) {
                reasons.add(Why.SHORT_DATED);
            }
            return reasons;
        }
    }
}
