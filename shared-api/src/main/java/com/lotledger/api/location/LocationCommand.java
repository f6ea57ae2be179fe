package com.lotledger.api.location;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.LocationCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a location can be told. */
public sealed interface LocationCommand {

    /** First number of a series unless told otherwise (R-D08). */
    long FIRST_NUMBER = 100_000;
    /** Highest number a series can be set to. */
    long LAST_NUMBER = 999_999_999_999L;

    /** The location meant. */
    LocationCode location();

    /** Name of the location's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return location().stream();
    }

    /**
     * Adds a location. The same code with other content is a conflict.
     *
     * @param description 1 to 200 characters
     * @param parent makes it a sub-location, which uses its parent's number series (R-D07)
     * @param usesDefaultLocationNumbers uses the default location's number series instead of its own (R-D06)
     * @param firstLotNumber first generated lot number; 100000 when not given (R-D08)
     * @param firstReceiptNumber first receipt number; 100000 when not given
     * @param preferences everything off when not given
     */
    record DefineLocation(
            LocationCode location,
            String description,
            @Nullable LocationCode parent,
            boolean usesDefaultLocationNumbers,
            @Nullable Long firstLotNumber,
            @Nullable Long firstReceiptNumber,
            @Nullable LocationPreferences preferences)
            implements LocationCommand {
        public DefineLocation {
            new Violations()
                    .required("location", location)
                    .requiredText("description", description, 200)
                    .unless(inSeries(firstLotNumber), "R-D08", "firstLotNumber", NUMBER_RANGE)
                    .unless(inSeries(firstReceiptNumber), "R-F05", "firstReceiptNumber", NUMBER_RANGE)
                    .refuseIfAny();
        }
    }

    /** Changes the description. */
    record DescribeLocation(LocationCode location, String description) implements LocationCommand {
        public DescribeLocation {
            new Violations().requiredText("description", description, 200).refuseIfAny();
        }
    }

    /** Changes the preferences; what was decided before stays as it is. */
    record ChangeLocationPreferences(LocationCode location, LocationPreferences preferences)
            implements LocationCommand {
        public ChangeLocationPreferences {
            new Violations().required("preferences", preferences).refuseIfAny();
        }
    }

    /** Chooses the bin proposed for received goods (R-C01, R-C11); null takes the choice back. */
    record ChooseDefaultReceivingBin(
            LocationCode location, @Nullable BinCode bin) implements LocationCommand {}

    /**
     * Sets the next number of a series; it affects only numbers drawn from now on (R-D08). Receipt numbers never go back
     * (R-F05).
     */
    record ChangeNextNumber(LocationCode location, NumberSeries series, Long next, Reason reason)
            implements LocationCommand, Reason.Due {
        public ChangeNextNumber {
            new Violations()
                    .required("series", series)
                    .required("next", next)
                    .required("reason", reason)
                    .unless(inSeries(next), "R-D08", "next", NUMBER_RANGE)
                    .refuseIfAny();
        }
    }

    /**
     * Draws a block of numbers for one process; numbers it does not use are gaps. Sent by the program itself.
     *
     * @param count how many, 1 to 10,000
     */
    record DrawNumbers(LocationCode location, NumberSeries series, int count) implements LocationCommand {
        public DrawNumbers {
            new Violations()
                    .required("series", series)
                    .unless(count >= 1 && count <= 10_000, "R-D05", "count", "a block has 1 to 10000 numbers")
                    .refuseIfAny();
        }
    }

    /** Changes what the location wants of quality; stock received before stays as it is. */
    record ChangeQualityPreferences(LocationCode location, QualityPreferences preferences) implements LocationCommand {
        public ChangeQualityPreferences {
            new Violations().required("preferences", preferences).refuseIfAny();
        }
    }

    /** Says which GLN the location has, by which trading partners know it; null takes it back. */
    record AssignGln(LocationCode location, @Nullable Gln gln) implements LocationCommand {}

    /** Why a number was refused. */
    String NUMBER_RANGE = "a number series runs from 1 to " + LAST_NUMBER;

    private static boolean inSeries(@Nullable Long number) {
        return number == null || (number >= 1 && number <= LAST_NUMBER);
    }
}
