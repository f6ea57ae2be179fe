package com.lotledger.command.location;

import com.lotledger.api.location.LocationCommand;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationEvent.LocationDefined;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.refusal.Violations;
import java.util.Objects;

/** What a definition comes to once its defaults are filled in. */
final class LocationDefinition {

    private LocationDefinition() {}

    static LocationDefined resolved(DefineLocation command) {
        return new LocationDefined(
                command.location(),
                command.description(),
                command.parent(),
                command.usesDefaultLocationNumbers(),
                Objects.requireNonNullElse(command.firstLotNumber(), LocationCommand.FIRST_NUMBER),
                Objects.requireNonNullElse(command.firstReceiptNumber(), LocationCommand.FIRST_NUMBER),
                Objects.requireNonNullElse(command.preferences(), LocationPreferences.NONE));
    }

    static void checkRepeated(LocationDefined again, LocationDefined defined) {
        String taken = "location " + defined.location() + " is defined with another ";
        new Violations()
                .sameAsBefore(
                        again.description().equals(defined.description()),
                        "R-X01",
                        "description",
                        taken + "description")
                .sameAsBefore(Objects.equals(again.parent(), defined.parent()), "R-X01", "parent", taken + "parent")
                .sameAsBefore(
                        again.usesDefaultLocationNumbers() == defined.usesDefaultLocationNumbers(),
                        "R-X01",
                        "usesDefaultLocationNumbers",
                        taken + "owner of its numbers")
                .sameAsBefore(
                        again.firstLotNumber() == defined.firstLotNumber(),
                        "R-X01",
                        "firstLotNumber",
                        taken + "first lot number")
                .sameAsBefore(
                        again.firstReceiptNumber() == defined.firstReceiptNumber(),
                        "R-X01",
                        "firstReceiptNumber",
                        taken + "first receipt number")
                .sameAsBefore(
                        again.preferences().equals(defined.preferences()),
                        "R-X01",
                        "preferences",
                        taken + "set of preferences")
                .refuseIfAny();
    }
}
