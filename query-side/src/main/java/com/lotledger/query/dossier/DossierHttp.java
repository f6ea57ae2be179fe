package com.lotledger.query.dossier;

import com.lotledger.api.dossier.DossierComparisonView;
import com.lotledger.api.dossier.DossierPage;
import com.lotledger.api.dossier.DossierView;
import com.lotledger.api.value.RecallId;
import com.lotledger.platform.provenance.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Dossiers over HTTP. */
@RestController
@RequestMapping("/api/v1/recalls/{recall}/dossiers")
@Tag(name = "Dossiers")
class DossierHttp {

    private static final String ZIP = "application/zip";

    private final Dossiers dossiers;

    DossierHttp(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * Which dossier is asked for.
     *
     * @param position position of the events up to which it is to know; the latest when not given
     */
    record DossierRequest(@Nullable Long position) {}

    @PostMapping
    @Operation(
            operationId = "requestDossier",
            summary = "Have a dossier of a recall built at a position of the events",
            description =
                    "Built again at the same position it is the same, byte for byte. Asking again for a position answers"
                            + " the same dossier (R-X28).")
    ResponseEntity<DossierView> request(
            @PathVariable RecallId recall, @RequestBody DossierRequest request, Sender sender) throws IOException {
        DossierView view = dossiers.request(recall, request.position(), sender.actor());
        String address = "/api/v1/recalls/" + URLEncoder.encode(recall.value(), StandardCharsets.UTF_8) + "/dossiers/"
                + view.position();
        return ResponseEntity.accepted().location(URI.create(address)).body(view);
    }

    @GetMapping
    @Operation(operationId = "findDossiers", summary = "List the dossiers of a recall, the latest position first")
    DossierPage find(@PathVariable RecallId recall) {
        return dossiers.of(recall);
    }

    @GetMapping("/{position}")
    @Operation(operationId = "getDossier", summary = "Show how far a dossier is, and the sum of its archive")
    DossierView show(@PathVariable RecallId recall, @PathVariable long position) {
        return dossiers.show(recall, position);
    }

    @GetMapping(path = "/{position}/archive", produces = ZIP)
    @Operation(
            operationId = "downloadDossier",
            summary = "Download a dossier: PDF, workbook, JSON, CSV of each table, and their SHA-256 sums")
    ResponseEntity<StreamingResponseBody> download(@PathVariable RecallId recall, @PathVariable long position) {
        DossierView ready = dossiers.ready(recall, position);
        String name = "recall-" + recall.value().replaceAll("[^A-Za-z0-9._-]", "_") + "-" + position + ".zip";
        byte[] sum = HexFormat.of().parseHex(Objects.requireNonNull(ready.sha256()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .contentLength(Dossiers.length(ready))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":")
                .body(bytes -> {
                    try (InputStream archive = dossiers.archive(ready)) {
                        archive.transferTo(bytes);
                    }
                });
    }

    @GetMapping("/compare")
    @Operation(
            operationId = "compareDossiers",
            summary = "Say what changed between two dossiers of a recall",
            description = "Table by table: rows added, changed and removed, told apart by their keys.")
    DossierComparisonView compare(@PathVariable RecallId recall, @RequestParam long from, @RequestParam long to)
            throws IOException {
        return dossiers.compare(recall, from, to);
    }
}
