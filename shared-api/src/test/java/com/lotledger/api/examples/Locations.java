package com.lotledger.api.examples;

import com.lotledger.api.location.LocationCommand.AssignGln;
import com.lotledger.api.location.LocationCommand.ChangeLocationPreferences;
import com.lotledger.api.location.LocationCommand.ChangeNextNumber;
import com.lotledger.api.location.LocationCommand.ChangeQualityPreferences;
import com.lotledger.api.location.LocationCommand.ChooseDefaultReceivingBin;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationCommand.DescribeLocation;
import com.lotledger.api.location.LocationCommand.DrawNumbers;
import com.lotledger.api.location.LocationEvent.DefaultReceivingBinChosen;
import com.lotledger.api.location.LocationEvent.GlnAssigned;
import com.lotledger.api.location.LocationEvent.LocationDefined;
import com.lotledger.api.location.LocationEvent.LocationDescribed;
import com.lotledger.api.location.LocationEvent.LocationPreferencesChanged;
import com.lotledger.api.location.LocationEvent.LocationQualityPreferencesChanged;
import com.lotledger.api.location.LocationEvent.NextNumberChanged;
import com.lotledger.api.location.LocationEvent.NumbersDrawn;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.LocationCode;
import java.util.List;

/** A main warehouse and its cold room. */
public final class Locations {

    /** The default location. */
    public static final LocationCode MAIN = new LocationCode("MAIN");
    /** A sub-location of {@link #MAIN}. */
    public static final LocationCode COLD_ROOM = new LocationCode("MAIN-COLD");

    /** Of {@link #MAIN}. */
    public static final Gln GLN = new Gln("9506000134376");

    private static final LocationPreferences STRICT = new LocationPreferences(true, true, true, true);

    private static final QualityPreferences CAREFUL = new QualityPreferences(true, false);

    private Locations() {}

    public static LocationDefined mainDefined() {
        return new LocationDefined(MAIN, "Main warehouse", null, false, 100_000, 100_000, LocationPreferences.NONE);
    }

    public static LocationDefined coldRoomDefined() {
        return new LocationDefined(
                COLD_ROOM, "Cold room, 2 to 8 °C", MAIN, false, 100_000, 100_000, LocationPreferences.NONE);
    }

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                coldRoomDefined(),
                new LocationDescribed(MAIN, "Main warehouse, hall 2"),
                new LocationPreferencesChanged(MAIN, STRICT),
                new DefaultReceivingBinChosen(MAIN, Bins.SHELF),
                new NextNumberChanged(MAIN, NumberSeries.LOT_NUMBERS, 250_000),
                new NumbersDrawn(MAIN, NumberSeries.RECEIPT_NUMBERS, 100_000, 50),
                new LocationQualityPreferencesChanged(COLD_ROOM, CAREFUL),
                new GlnAssigned(MAIN, GLN));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                new DefineLocation(COLD_ROOM, "Cold room, 2 to 8 °C", MAIN, false, 100_000L, 100_000L, STRICT),
                new DescribeLocation(MAIN, "Main warehouse, hall 2"),
                new ChangeLocationPreferences(MAIN, STRICT),
                new ChooseDefaultReceivingBin(MAIN, Bins.SHELF),
                new ChangeNextNumber(
                        MAIN, NumberSeries.LOT_NUMBERS, 250_000L, new Reason("Numbers of the former system end here")),
                new DrawNumbers(MAIN, NumberSeries.RECEIPT_NUMBERS, 50),
                new ChangeQualityPreferences(COLD_ROOM, CAREFUL),
                new AssignGln(MAIN, GLN));
    }
}
