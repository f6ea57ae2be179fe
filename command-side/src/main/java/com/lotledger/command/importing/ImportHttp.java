package com.lotledger.command.importing;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.command.importing.format.ImportKind;
import com.lotledger.platform.http.Cursor;
import com.lotledger.platform.http.Page;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.platform.provenance.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files for import over HTTP. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports", description = "CSV files of items, GTINs, locations, bins, deliveries and movements")
class ImportHttp {

    private static final String CSV = "text/csv";
    private static final String NEWEST_FIRST = "imports, newest first";

    private final Imports imports;

    ImportHttp(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(path = "/{kind}", consumes = CSV)
    @Operation(
            summary = "Takes a CSV file and starts to import it",
            description =
                    "Kind is items, gtins, locations, bins, deliveries or movements. The answer comes when the whole file is on disk and"
                            + " its columns are right (R-X20); it names the address where the progress is told.")
    ResponseEntity<ImportProgress> receive(Sender sender, @PathVariable String kind, InputStream body)
            throws IOException {
        ImportKind brought = ImportKind.of(kind)
                .orElseThrow(() ->
                        Refusal.notFound("kind", "files bring items, gtins, locations, bins, deliveries or movements"));
        checkMayBring(brought, sender);
        ImportJob job = imports.receive(body, brought, sender);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + job.id()))
                .body(job.progress());
    }

    @GetMapping
    @Operation(summary = "Lists imports, the newest first")
    Page<ImportProgress> list(PageRequest page) {
        Cursor after = page.after(NEWEST_FIRST, 1);
        List<ImportProgress> rows = imports.all().stream()
                .dropWhile(job -> after != null && !comesAfter(job, after))
                .limit(page.rowsToRead())
                .map(ImportJob::progress)
                .toList();
        return Page.of(page, rows, last -> Cursor.of(NEWEST_FIRST, last.id()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Tells how far an import is")
    ImportProgress find(@PathVariable String id) {
        return existing(id).progress();
    }

    @GetMapping(path = "/{id}/report", produces = CSV)
    @Operation(
            summary = "Gives the report of an import as CSV",
            description = "Every reason why a line was refused, in the order of the file; so far, while it runs.")
    ResponseEntity<Resource> report(@PathVariable String id) {
        ImportJob job = existing(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV + ";charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + job.id() + "-report.csv\"")
                .body(
                        Files.exists(job.report())
                                ? new FileSystemResource(job.report())
                                : new ByteArrayResource(new byte[0]));
    }

    private ImportJob existing(String id) {
        return imports.find(id).orElseThrow(() -> Refusal.notFound("id", "import " + id + " does not exist"));
    }

    private static boolean comesAfter(ImportJob job, Cursor cursor) {
        try {
            return Long.parseLong(job.id())
                    < Long.parseLong(String.valueOf(cursor.keys().getFirst()));
        } catch (NumberFormatException foreign) {
            throw Refusal.invalid("R-X16", "cursor", "a cursor is the \"next\" of the page before");
        }
    }

    /** Before the file is read: every single line would be refused. */
    private static void checkMayBring(ImportKind kind, Sender sender) {
        if (kind.inOrder() && !sender.roles().contains(Role.ADMINISTRATOR)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    List.of(new Violation("R-X11", "kind", "only an administrator defines " + kind.plural())));
        }
    }
}
