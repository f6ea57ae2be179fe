package com.lotledger.query.dossier;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.LotId;
import com.lotledger.query.archive.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of a lot in the end. */
final class LotMaster {

    private final TreeSet<String> vendorsNumbers = new TreeSet<>();
    private @Nullable String vendor;
    private @Nullable String vendorName;
    private @Nullable String origin;
    private @Nullable LocalDate manufacturedOn;
    private @Nullable LocalDate purchasedOn;
    private @Nullable LocalDate expiresOn;
    private @Nullable String stockMeasure;
    private @Nullable String goesOnAs;
    private @Nullable Instant createdAt;

    @Nullable
    String stockMeasure() {
        return stockMeasure;
    }

    void take(LotEvent event, Fact fact) {
        switch (event) {
            case LotEvent.LotCreated created -> {
                vendor = created.vendor() == null ? null : created.vendor().value();
                vendorName = created.vendorName();
                origin = LotWords.spoken(created.origin());
                createdAt = fact.recordedAt();
                take(created.profile());
            }
            case LotEvent.LotAmended amended -> take(amended.profile());
            case LotEvent.LotExpiryChanged changed -> expiresOn = changed.expiresOn();
            case LotEvent.SupplierLotNumberRecorded recorded ->
                vendorsNumbers.add(recorded.supplierLotNumber().value());
            case LotEvent.LotReceived received ->
                stockMeasure = received.stockMeasure().value();
            case LotEvent.StockMoved moved -> {
                stockMeasure = moved.document().stockMeasure().value();
                if (moved instanceof LotEvent.LotReplaced replaced
                        && replaced.document().otherLot() != null) {
                    goesOnAs = replaced.document().otherLot().value();
                }
            }
            default -> {
                // Told among the changes.
            }
        }
    }

    List<@Nullable Object> row(LotId lot, int deliveries, int inScope) {
        return Arrays.asList(
                lot.item().value(),
                lot.number().value(),
                vendor,
                vendorName,
                String.join(", ", vendorsNumbers),
                origin,
                manufacturedOn,
                purchasedOn,
                expiresOn,
                stockMeasure,
                new BigDecimal(deliveries),
                new BigDecimal(inScope),
                goesOnAs,
                createdAt);
    }

    private void take(LotProfile profile) {
        manufacturedOn = profile.manufacturedOn();
        purchasedOn = profile.purchasedOn();
        expiresOn = profile.expiresOn();
    }
}
