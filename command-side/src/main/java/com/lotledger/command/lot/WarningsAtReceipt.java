package com.lotledger.command.lot;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.ExpiredLotReceived;
import com.lotledger.api.lot.LotEvent.LotPurchaseDateDiffered;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.ShortDatedLotReceived;
import com.lotledger.api.lot.LotProfile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What a lot keeps of a receipt that was accepted but should be looked at (R-D15, R-E13, R-S21). */
final class WarningsAtReceipt {

    private WarningsAtReceipt() {}

    static List<LotEvent> of(LotProfile lot, ReceivedStock stock) {
        LotReceived received = stock.received();
        Delivery delivery = received.delivery();
        List<LotEvent> warnings = new ArrayList<>();
        LocalDate purchasedOn = lot.purchasedOn();
        if (purchasedOn != null && !purchasedOn.equals(delivery.receivedOn())) {
            warnings.add(new LotPurchaseDateDiffered(received.item(), received.lotNumber(), delivery, purchasedOn));
        }
        LocalDate expiresOn = lot.expiresOn();
        if (expiresOn == null) {
            return warnings;
        }
        if (expiresOn.isBefore(delivery.receivedOn())) {
            warnings.add(new ExpiredLotReceived(received.item(), received.lotNumber(), delivery, expiresOn));
        }
        long daysLeft = ChronoUnit.DAYS.between(delivery.receivedOn(), expiresOn);
        if (stock.minimumDays() != null && daysLeft < stock.minimumDays()) {
            warnings.add(new ShortDatedLotReceived(
                    received.item(), received.lotNumber(), delivery, expiresOn, daysLeft, stock.minimumDays()));
        }
        return warnings;
    }
}
