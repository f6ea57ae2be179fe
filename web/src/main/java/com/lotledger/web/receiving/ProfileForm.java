package com.lotledger.web.receiving;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.web.page.Typed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a new lot; as typed.
 *
 * @param expiry one of {@link Expiry}; the item's way when left out
 */
record ProfileForm(
        @Nullable String manufacturedOn,
        @Nullable String purchasedOn,
        @Nullable String expiry,
        @Nullable String expiresOn,
        @Nullable String periodLength,
        @Nullable String periodUnit,
        @Nullable String periodFrom,
        @Nullable String warranty) {

    static final ProfileForm UNTOLD = new ProfileForm(null, null, null, null, null, null, null, null);

    /** How a lot expires. */
    enum Expiry {
        /** As its item says. */
        ITEM,
        BY_DATE,
        PERIOD,
        NOT_REQUIRED
    }

    /** What a label told. */
    static ProfileForm labelled(
            @Nullable LocalDate manufacturedOn, @Nullable LocalDate expiresOn, ExpiryPolicy itemPolicy) {
        // The date on the label holds, whatever the item's rule would make of it.
        boolean otherThanItem = expiresOn != null && !(itemPolicy instanceof ExpiryPolicy.ByDate);
        return new ProfileForm(
                manufacturedOn == null ? null : manufacturedOn.toString(),
                null,
                otherThanItem ? Expiry.BY_DATE.name() : null,
                expiresOn == null ? null : expiresOn.toString(),
                null,
                null,
                null,
                null);
    }

    /** The way chosen. */
    public Expiry way() {
        return Stream.of(Expiry.values())
                .filter(each -> each.name().equals(expiry))
                .findFirst()
                .orElse(Expiry.ITEM);
    }

    /** Whether anything is told that is not shown at once. */
    public boolean special() {
        return way() != Expiry.ITEM || told(purchasedOn) || told(warranty);
    }

    /** The profile; null when nothing was told. */
    @Nullable
    LotProfile read(Violations violations) {
        if (way() == Expiry.ITEM
                && Stream.of(manufacturedOn, purchasedOn, expiresOn, warranty).noneMatch(ProfileForm::told)) {
            return null;
        }
        LocalDate made = Typed.date(violations, "lot.manufacturedOn", manufacturedOn);
        LocalDate bought = Typed.date(violations, "lot.purchasedOn", purchasedOn);
        LocalDate expires = Typed.date(violations, "lot.expiresOn", expiresOn);
        String text = Typed.read(violations, "lot.warranty", warranty, Function.identity());
        ExpiryPolicy policy = way() == Expiry.ITEM ? null : violations.collect("lot", this::policy);
        return violations.collect("lot", () -> new LotProfile(made, bought, policy, expires, text));
    }

    private ExpiryPolicy policy() {
        return switch (way()) {
            case ITEM -> throw new IllegalStateException("the item says how");
            case BY_DATE -> new ExpiryPolicy.ByDate();
            case NOT_REQUIRED -> new ExpiryPolicy.NotRequired();
            case PERIOD ->
                new ExpiryPolicy.Period(
                        length(),
                        oneOf(ExpiryPolicy.Unit.values(), periodUnit),
                        oneOf(ExpiryPolicy.From.values(), periodFrom));
        };
    }

    private int length() {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(periodLength, "").strip());
        } catch (NumberFormatException none) {
            throw Refusal.invalid("R-E07", "periodLength", "a period is 1 to 36500 units long");
        }
    }

    private static <E extends Enum<E>> E oneOf(E[] values, @Nullable String name) {
        return Stream.of(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }

    private static boolean told(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }
}
