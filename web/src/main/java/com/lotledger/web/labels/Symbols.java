package com.lotledger.web.labels;

import java.util.stream.Collectors;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.DataMatrix.ForceMode;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.Symbol;

/** The symbols of a label: a square of dots and a row of bars. */
final class Symbols {

    private static final int QUIET_BESIDE_BARS = 10;
    private static final int QUIET_AROUND_DOTS = 2;
    private static final int HEIGHT_OF_BARS = 60;

    private Symbols() {}

    static Symbol dots(Payload payload) {
        DataMatrix symbol = new DataMatrix();
        symbol.setForceMode(ForceMode.SQUARE);
        symbol.setQuietZoneHorizontal(QUIET_AROUND_DOTS);
        symbol.setQuietZoneVertical(QUIET_AROUND_DOTS);
        return filled(symbol, payload);
    }

    static Symbol bars(Payload payload) {
        Code128 symbol = new Code128();
        symbol.setBarHeight(HEIGHT_OF_BARS);
        symbol.setQuietZoneHorizontal(QUIET_BESIDE_BARS);
        return filled(symbol, payload);
    }

    private static Symbol filled(Symbol symbol, Payload payload) {
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        switch (payload) {
            case Payload.Elements gs1 -> {
                symbol.setDataType(Symbol.DataType.GS1);
                symbol.setContent(gs1.elements().stream()
                        .map(each -> "[" + each.identifier() + "]" + each.value())
                        .collect(Collectors.joining()));
            }
            case Payload.Plain plain -> symbol.setContent(plain.text());
        }
        return symbol;
    }
}
