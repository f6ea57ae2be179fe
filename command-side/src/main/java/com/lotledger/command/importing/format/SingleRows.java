package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Files in which each row is a record of its own. */
final class SingleRows implements ImportRecords {

    private final Rows rows;
    private final String nameColumn;
    private final Reading reading;
    private final Function<Row, Set<String>> keys;

    SingleRows(Rows rows, String nameColumn, Reading reading) {
        this(rows, nameColumn, reading, row -> Set.of(Objects.requireNonNullElse(row.cell(nameColumn), "")));
    }

    SingleRows(Rows rows, String nameColumn, Reading reading, Function<Row, Set<String>> keys) {
        this.rows = rows;
        this.nameColumn = nameColumn;
        this.reading = reading;
        this.keys = keys;
    }

    /** Makes a command of a row, or refuses with everything that is wrong with it. */
    @FunctionalInterface
    interface Reading {
        Object command(Cells cells, Violations violations);
    }

    @Override
    public @Nullable ImportRecord next() throws IOException {
        Row row = rows.next();
        if (row == null) {
            return null;
        }
        String name = Objects.requireNonNullElse(row.cell(nameColumn), "");
        ImportRecord.Extent extent = ImportRecord.Extent.of(row);
        if (row.fault() != null) {
            return ImportRecord.faulty(name, extent, List.of(RefusedLine.of(row.line(), name, row.fault())));
        }
        Origins origins = Origins.inLine(row.line());
        Violations violations = new Violations();
        try {
            Object command = reading.command(new Cells(row, violations), violations);
            return ImportRecord.readable(name, extent, command, origins).waitingFor(keys.apply(row));
        } catch (Refusal refusal) {
            return ImportRecord.faulty(name, extent, RefusedLine.of(refusal, name, origins));
        }
    }
}
