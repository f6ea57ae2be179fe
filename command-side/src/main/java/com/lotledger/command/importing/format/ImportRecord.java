package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one or several lines of a file together bring: all of it or nothing. */
public final class ImportRecord {

    private final String name;
    private final Extent extent;
    private final @Nullable Object command;
    private final List<RefusedLine> faults;
    private final Origins origins;
    private final Set<String> keys;

    /**
     * The lines a record takes.
     *
     * @param lastLine number of the last
     * @param lines how many
     * @param end bytes of the file up to and with the last
     */
    record Extent(long lastLine, int lines, long end) {

        static final Extent NONE = new Extent(0, 0, 0);

        static Extent of(Row row) {
            return NONE.with(row);
        }

        Extent with(Row row) {
            return new Extent(row.line(), lines + 1, row.end());
        }
    }

    private ImportRecord(
            String name,
            Extent extent,
            @Nullable Object command,
            List<RefusedLine> faults,
            Origins origins,
            Set<String> keys) {
        this.name = name;
        this.extent = extent;
        this.command = command;
        this.faults = List.copyOf(faults);
        this.origins = origins;
        this.keys = Set.copyOf(keys);
    }

    static ImportRecord readable(String name, Extent extent, Object command, Origins origins) {
        return new ImportRecord(name, extent, command, List.of(), origins, Set.of(name));
    }

    static ImportRecord faulty(String name, Extent extent, List<RefusedLine> faults) {
        return new ImportRecord(name, extent, null, faults, Origins.inLine(extent.lastLine()), Set.of());
    }

    ImportRecord waitingFor(Set<String> others) {
        return new ImportRecord(name, extent, command, faults, origins, others);
    }

    /** What it touches: of two records that share one of these, the second waits for the first. */
    public Set<String> keys() {
        return keys;
    }

    /** The code or name of what is brought; empty when it cannot be read. */
    public String name() {
        return name;
    }

    /** Number of the last line that belongs to it. */
    public long lastLine() {
        return extent.lastLine();
    }

    /** How many lines it takes. */
    public int lines() {
        return extent.lines();
    }

    /** Bytes of the file up to and with its last line. */
    public long end() {
        return extent.end();
    }

    /** What to send; null when the lines already are at fault. */
    public @Nullable Object command() {
        return command;
    }

    /** What is wrong with the lines themselves; empty when there is a command. */
    public List<RefusedLine> faults() {
        return faults;
    }

    /** What a refusal of the command says about the lines it came from. */
    public List<RefusedLine> refused(Refusal refusal) {
        return RefusedLine.of(refusal, name, origins);
    }
}
