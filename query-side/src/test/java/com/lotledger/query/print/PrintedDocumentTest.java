package com.lotledger.query.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.query.table.Column;
import com.lotledger.query.table.RowSource;
import com.lotledger.query.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedDocumentTest {

    private static final Table TABLE = Table.of(
            "ledger",
            "Ledger",
            1,
            Column.text("lot_number"),
            Column.text("reason"),
            Column.number("quantity"),
            Column.date("on"),
            Column.text("never_told"));

    @Test
    void the_same_content_gives_the_same_bytes() throws IOException {
        assertThat(print(30)).isEqualTo(print(30));
    }

    @Test
    void every_row_is_printed_and_every_page_tells_its_number() throws IOException {
        try (PDDocument read = Loader.loadPDF(print(300))) {
            String text = new PDFTextStripper().getText(read);

            assertThat(text)
                    .contains("LOT-1 ", "LOT-300 ", "Ledger, continued", "Page 2 of " + read.getNumberOfPages());
        }
    }

    @Test
    void names_are_shown_in_their_script_or_else_by_the_codes_of_their_characters() throws IOException {
        try (PDDocument read = Loader.loadPDF(print(3))) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Kühne Ærø", "Аптека", "Φαρμακείο", "[U+836F]")
                    .doesNotContain("Never told");
        }
    }

    private static byte[] print(int rows) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Case", "R-1");
        facts.put("Reason", "Particles were seen in a vial. ".repeat(9));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintedDocument document =
                new PrintedDocument("Recall R-1 at 4711", Instant.parse("2026-04-01T10:00:00Z"))) {
            document.addCover("RECALL DOSSIER", "Kühne Ærø · Аптека · Φαρμακείο · 药", facts, List.of("A note."));
            document.add(TABLE, "Every movement.", rowsOf(rows));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static RowSource rowsOf(int rows) {
        return sink -> {
            for (int row = 1; row <= rows; row++) {
                sink.add(Arrays.asList(
                        "LOT-" + row,
                        "a reason of some length that goes on and on ".repeat(row % 5),
                        new BigDecimal(row).movePointLeft(2),
                        LocalDate.of(2026, 1, 1).plusDays(row),
                        null));
            }
        };
    }
}
