package com.lotledger.query.expiration;

import com.lotledger.api.lot.LotBinView;
import com.lotledger.api.lot.LotExpirationPage;
import com.lotledger.api.lot.LotExpirationQuery.FindLotExpirations;
import com.lotledger.api.lot.LotExpirationView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about the expiry of lots in two statements: the page of lots, and the bins of those. */
@Component
class LotExpirationQueries {

    private static final String[] KEYS = {"expires_on date", "item text", "lot_number text"};

    private final JdbcClient database;
    private final BinsOfLots binsOfLots;

    LotExpirationQueries(JdbcClient database) {
        this.database = database;
        this.binsOfLots = new BinsOfLots(database);
    }

    @QueryHandler
    LotExpirationPage find(FindLotExpirations question) {
        Listing listing = question.location() == null ? everywhere(question) : atLocation(question);
        if (question.withoutExpiry()) {
            listing.where("expires_on = 'infinity'");
        } else {
            listing.where("expires_on < 'infinity'")
                    .where("expires_on >= ?", first(question))
                    .where("expires_on <= ?", last(question));
        }
        Page<Lot> page = listing.where("item = ?", question.item())
                .orderedBy("lot expirations", false, KEYS)
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new Lot(
                                new ItemCode(row.getString("item")),
                                new LotNumber(row.getString("lot_number")),
                                Cells.optional(row, "vendor", VendorCode::new),
                                Cells.date(row, "expires_on")));
        Map<BinsOfLots.Lot, List<LotBinView>> bins = binsOfLots.of(
                page.entries().stream()
                        .map(lot -> new BinsOfLots.Lot(lot.item(), lot.lotNumber()))
                        .toList(),
                question.location());
        return new LotExpirationPage(
                page.entries().stream()
                        .map(lot -> lot.withStock(
                                bins.getOrDefault(new BinsOfLots.Lot(lot.item(), lot.lotNumber()), List.of()),
                                question.asOf()))
                        .toList(),
                page.next());
    }

    private static Listing everywhere(FindLotExpirations question) {
        Listing lots = Listing.of("item, lot_number, vendor, expires_on", "views.lot");
        return question.includeDepleted() ? lots : lots.where("on_hand <> 0");
    }

    /** The bins know the expiry of what lies in them, so that a location is read in the order of expiry. */
    private static Listing atLocation(FindLotExpirations question) {
        Listing parts = Listing.of("""
                        item, lot_number, expires_on, (SELECT vendor FROM views.lot
                            WHERE lot.item = part.item AND lot.lot_number = part.lot_number) AS vendor
                        """, "views.bin_quantity AS part")
                .where("location = ?", question.location())
                .where("lot_number <> ''")
                .groupedBy("expires_on, item, lot_number");
        // A lot that a draft names need not exist yet.
        return question.includeDepleted() ? parts.where("""
                        EXISTS (SELECT FROM views.stock_ledger AS movement WHERE movement.item = part.item
                            AND movement.lot_number = part.lot_number AND movement.bin = part.bin
                            AND movement.location = part.location)
                        """) : parts.where("on_hand <> 0");
    }

    private static @Nullable LocalDate first(FindLotExpirations question) {
        return question.expiringWithinDays() == null
                ? question.from()
                : Stream.of(question.asOf(), Objects.requireNonNullElse(question.from(), question.asOf()))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
    }

    private static @Nullable LocalDate last(FindLotExpirations question) {
        if (question.expiringWithinDays() == null) {
            return question.to();
        }
        LocalDate within = question.asOf().plusDays(question.expiringWithinDays());
        return question.to() != null && question.to().isBefore(within) ? question.to() : within;
    }

    private record Lot(
            ItemCode item,
            LotNumber lotNumber,
            @Nullable VendorCode vendor,
            @Nullable LocalDate expiresOn) {

        LotExpirationView withStock(List<LotBinView> bins, LocalDate asOf) {
            return new LotExpirationView(
                    item,
                    lotNumber,
                    vendor,
                    expiresOn,
                    expiresOn != null && expiresOn.isBefore(asOf),
                    expiresOn == null ? null : ChronoUnit.DAYS.between(asOf, expiresOn),
                    bins.stream().map(LotBinView::onHand).reduce(SignedQuantity.ZERO, SignedQuantity::plus),
                    bins);
        }
    }
}
