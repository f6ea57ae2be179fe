package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.LotNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says only what of a lot's state changes; the rest stays. */
final class LotStateChange {

    private final LotState before;
    private LotProfile profile;
    private boolean used;
    private List<LotDelivery> deliveries;
    private List<LotNumber> supplierNumbers;
    private @Nullable LotExpiryChanged expiryChange;
    private @Nullable LocalDate announcedApproaching;
    private @Nullable LocalDate announcedExpired;
    private List<LotNumber> formerNumbers;
    private @Nullable LotNumber replacedBy;

    LotStateChange(LotState before) {
        this.before = before;
        this.profile = before.profile();
        this.used = before.used();
        this.deliveries = before.deliveries();
        this.supplierNumbers = before.supplierNumbers();
        this.expiryChange = before.expiryChange();
        this.announcedApproaching = before.announcedApproaching();
        this.announcedExpired = before.announcedExpired();
        this.formerNumbers = before.formerNumbers();
        this.replacedBy = before.replacedBy();
    }

    LotStateChange profile(LotProfile changed) {
        profile = changed;
        return this;
    }

    LotStateChange expiryChange(LotExpiryChanged change) {
        expiryChange = change;
        profile = new LotProfile(
                profile.manufacturedOn(),
                profile.purchasedOn(),
                profile.expiryPolicy(),
                change.expiresOn(),
                profile.warranty());
        return this;
    }

    LotStateChange used() {
        used = true;
        return this;
    }

    LotStateChange deliveries(List<LotDelivery> changed) {
        deliveries = changed;
        return this;
    }

    LotStateChange supplierNumber(LotNumber added) {
        List<LotNumber> numbers = new ArrayList<>(supplierNumbers);
        numbers.add(added);
        supplierNumbers = numbers;
        return this;
    }

    LotStateChange announcedApproaching(LocalDate date) {
        announcedApproaching = date;
        return this;
    }

    LotStateChange announcedExpired(LocalDate date) {
        announcedExpired = date;
        return this;
    }

    LotStateChange formerNumber(LotNumber added) {
        List<LotNumber> numbers = new ArrayList<>(formerNumbers);
        numbers.add(added);
        formerNumbers = numbers;
        return this;
    }

    LotStateChange replacedBy(@Nullable LotNumber number) {
        replacedBy = number;
        return this;
    }

    LotState done() {
        return new LotState(
                before.lot(),
                before.vendor(),
                profile,
                used,
                deliveries,
                supplierNumbers,
                expiryChange,
                announcedApproaching,
                announcedExpired,
                formerNumbers,
                replacedBy);
    }
}
