package com.lotledger.query.print;

import com.lotledger.query.table.RowSource;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A document on paper: a cover, then tables, however long. Its pages wait in a temporary file, not in memory. */
public final class PrintedDocument implements AutoCloseable {

    private static final float REMARK_SIZE = 8;

    private final PDDocument document;
    private final Pages pages;

    /**
     * @param title also in every page's foot
     * @param writtenAt stands for the time of writing
     */
    public PrintedDocument(String title, Instant writtenAt) throws IOException {
        document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        document.setDocumentId(writtenAt.toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Lot Ledger");
        information.setCreationDate(GregorianCalendar.from(writtenAt.atZone(ZoneOffset.UTC)));
        pages = new Pages(document, title);
    }

    /** The first page: what it is and what one has to know. */
    public void addCover(String kind, String title, Map<String, String> facts, List<String> notes) throws IOException {
        pages.next();
        pages.space(40);
        pages.text(kind, pages.bold(), 11, Pages.ACCENT);
        pages.space(4);
        pages.text(title, pages.bold(), 22, Pages.INK);
        pages.space(18);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            pages.fact(fact.getKey(), fact.getValue());
        }
        pages.space(14);
        for (String note : notes) {
            pages.text(note, pages.regular(), REMARK_SIZE, Pages.FAINT);
            pages.space(2);
        }
    }

    /** A table with its title and a word on it, on a new page. */
    public void add(Table table, String remark, RowSource rows) throws IOException {
        PrintedTable.of(table, rows, pages).print(remark, rows);
    }

    /** Ends the document. */
    public void save(OutputStream bytes) throws IOException {
        pages.end();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
