package com.lotledger.query.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.lotledger.query.print.PrintedDocument;
import com.lotledger.query.table.CellText;
import com.lotledger.query.table.CsvTable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the same tables as a printed document, a workbook, JSON and CSV into one archive. */
public final class TableArchive {

    private final Heading heading;
    private final List<Chapter> chapters;
    private final Path directory;

    /** @param directory for files on the way; belongs to this archive alone */
    public TableArchive(Heading heading, List<Chapter> chapters, Path directory) {
        this.heading = heading;
        this.chapters = List.copyOf(chapters);
        this.directory = directory;
    }

    /**
     * One table of the archive.
     *
     * @param remark what it tells
     */
    public record Chapter(String remark, Spool rows) {}

    /** Writes the archive; tells before each file which one comes. */
    public void writeTo(OutputStream bytes, Step step) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(heading.writtenAt(), ZoneOffset.UTC);
        try (PlainArchive archive = new PlainArchive(bytes, time, directory)) {
            step.next(heading.name() + ".pdf");
            archive.add(heading.name() + ".pdf", this::print);
            step.next(heading.name() + ".xlsx");
            archive.add(heading.name() + ".xlsx", this::fillWorkbook);
            step.next(heading.name() + ".json");
            archive.add(heading.name() + ".json", this::writeJson);
            for (Chapter chapter : chapters) {
                String file = "csv/" + chapter.rows().table().name() + ".csv";
                step.next(file);
                archive.add(file, content -> writeCsv(chapter, content));
            }
            archive.finish();
        }
    }

    /** How many times {@link #writeTo} tells of a file. */
    public int steps() {
        return 3 + chapters.size();
    }

    private void print(OutputStream content) throws IOException {
        try (PrintedDocument document = new PrintedDocument(heading.title(), heading.writtenAt())) {
            document.addCover(heading.kind(), heading.title(), heading.facts(), heading.notes());
            for (Chapter chapter : chapters) {
                document.add(chapter.rows().table(), chapter.remark(), chapter.rows());
            }
            document.save(content);
        }
    }

    private void fillWorkbook(OutputStream content) throws IOException {
        PlainWorkbook.write(content, heading.writtenAt(), directory, workbook -> {
            for (Chapter chapter : chapters) {
                workbook.add(chapter.rows().table(), chapter.rows());
            }
        });
    }

    private static void writeCsv(Chapter chapter, OutputStream content) throws IOException {
        try (CsvTable csv = new CsvTable(chapter.rows().table(), staysOpen(content))) {
            chapter.rows().writeTo(csv);
        }
    }

    private void writeJson(OutputStream content) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(staysOpen(content))) {
            json.writeStartObject();
            json.writeStringField("kind", heading.kind());
            json.writeStringField("title", heading.title());
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, String> fact : heading.facts().entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("tables");
            for (Chapter chapter : chapters) {
                json.writeArrayFieldStart(chapter.rows().table().name());
                chapter.rows().writeTo(cells -> writeRow(json, chapter, cells));
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void writeRow(JsonGenerator json, Chapter chapter, List<@Nullable Object> cells) throws IOException {
        json.writeRaw("\n");
        json.writeStartObject();
        for (int place = 0; place < cells.size(); place++) {
            Object cell = cells.get(place);
            if (cell != null) {
                json.writeStringField(
                        chapter.rows().table().columns().get(place).name(), CellText.of(cell));
            }
        }
        json.writeEndObject();
    }

    private static OutputStream staysOpen(OutputStream bytes) {
        return new FilterOutputStream(bytes) {
            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                out.write(some, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Hears which file is written next. */
    @FunctionalInterface
    public interface Step {
        void next(String file) throws IOException;
    }
}
