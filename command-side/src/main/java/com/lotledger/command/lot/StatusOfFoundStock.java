package com.lotledger.command.lot;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stock that turns up has the status that stock of its delivery in the bin has (R-S09), and is quarantined where there is none. Nobody
 * but quality gives it another one: finding is not judging (R-S07).
 */
public final class StatusOfFoundStock {

    private StatusOfFoundStock() {}

    /** The status it gets. */
    public static StockStatus of(
            LotState lot,
            DeliveryId delivery,
            BinCode bin,
            @Nullable QualityStatus named,
            boolean byQuality,
            Violations violations) {
        List<StockStatus> present = lot.delivery(delivery).stream()
                .flatMap(each -> each.parts().stream())
                .filter(each -> each.bin().equals(bin))
                .map(StockPart::status)
                .filter(each -> named == null || each.status() == named)
                .distinct()
                .sorted()
                .toList();
        violations.unless(
                present.size() <= 1 || named != null,
                "R-S09",
                "status",
                "bin " + bin + " holds " + present + " stock of delivery " + delivery + "; name the status");
        if (!present.isEmpty()) {
            return present.getFirst();
        }
        violations.unless(
                named == null || named == QualityStatus.QUARANTINED || byQuality,
                "R-S07",
                "status",
                "there is no " + named + " stock of delivery " + delivery + " in bin " + bin
                        + ", and only quality says that stock is " + named);
        QualityStatus status = named == null ? QualityStatus.QUARANTINED : named;
        return switch (status) {
            case QUARANTINED -> StockStatus.QUARANTINED;
            case RELEASED -> StockStatus.RELEASED;
            case REJECTED -> StockStatus.REJECTED;
            case ON_HOLD, RECALLED -> new StockStatus(status, QualityStatus.QUARANTINED);
        };
    }
}
