package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Violation;
import com.lotledger.platform.http.HarmlessCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line split into its fields.
 *
 * @param line number of the line in its file
 * @param end bytes of the file up to and with the line
 * @param fields in the order of the file; of a faulty line those before the fault
 * @param fault why the line cannot be read; null when it can
 */
record Row(
        long line,
        long end,
        Header header,
        List<String> fields,
        @Nullable Violation fault) {

    /** What stands in a column, without spaces around it; null when nothing does. */
    @Nullable
    String cell(String column) {
        Integer place = header.places().get(column);
        if (place == null || place >= fields.size()) {
            return null;
        }
        String text = fields.get(place).strip();
        return text.isEmpty() ? null : HarmlessCell.read(text);
    }
}
