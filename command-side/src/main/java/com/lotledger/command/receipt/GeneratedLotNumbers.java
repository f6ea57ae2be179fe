package com.lotledger.command.receipt;

import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.location.RunningNumbers;
import com.lotledger.command.lot.Lots;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Numbers one lot for each line that has quantity without one (R-G14); a number the item has already is skipped (R-D09). */
@Component
class GeneratedLotNumbers {

    private final RunningNumbers numbers;
    private final Lots lots;

    GeneratedLotNumbers(RunningNumbers numbers, Lots lots) {
        this.numbers = numbers;
        this.lots = lots;
    }

    List<LotPart> number(List<LotPart> parts, LocationCode location) {
        List<LotPart> drawn = new ArrayList<>();
        for (LotPart part : parts) {
            drawn.add(part.number() == null ? part.numbered(draw(location)) : part);
        }
        lots.learn(drawn.stream().map(LotPart::lot).toList());
        return drawn.stream()
                .map(each -> each.generated() ? free(each, location) : each)
                .toList();
    }

    private LotPart free(LotPart part, LocationCode location) {
        LotPart candidate = part;
        while (lots.exists(candidate.lot())) {
            candidate = candidate.numbered(draw(location));
        }
        return candidate;
    }

    private LotNumber draw(LocationCode location) {
        return LotNumber.generated(numbers.next(location, NumberSeries.LOT_NUMBERS));
    }
}
