package com.lotledger.command.importing.format;

import static java.util.Objects.requireNonNull;

import com.lotledger.api.item.ItemCommand.AssignGtin;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import java.util.List;

/** The rows of {@code gtins.csv}. */
final class GtinRows {

    static final Columns COLUMNS = new Columns(List.of("item", "gtin"), List.of());

    private GtinRows() {}

    static Object command(Cells cells, Violations violations) {
        ItemCode item = cells.required("item", ItemCode::new);
        Gtin gtin = cells.required("gtin", Gtin::new);
        violations.refuseIfAny();
        return new AssignGtin(requireNonNull(item), requireNonNull(gtin));
    }
}
