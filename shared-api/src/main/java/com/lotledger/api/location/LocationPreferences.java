package com.lotledger.api.location;

/**
 * What a location wants done its way. Everything is off unless told.
 *
 * @param lotNumbersMayStartWithAnyCharacter accepts typed lot numbers that start with a digit or sign (R-D04)
 * @param refuseExpiredLots refuses to receive a lot past its expiry date instead of warning (R-E13)
 * @param newItemsUseLotTracking new items defined here are tracked by lot unless told otherwise (R-A06)
 * @param newItemsUseAutoLotNumbers and get generated numbers; only together with lot tracking (R-A06)
 */
public record LocationPreferences(
        boolean lotNumbersMayStartWithAnyCharacter,
        boolean refuseExpiredLots,
        boolean newItemsUseLotTracking,
        boolean newItemsUseAutoLotNumbers) {

    /** Everything off. */
    public static final LocationPreferences NONE = new LocationPreferences(false, false, false, false);
}
