package com.lotledger.query.dossier;

import com.lotledger.api.dossier.DossierComparisonView;
import com.lotledger.api.dossier.DossierPage;
import com.lotledger.api.dossier.DossierView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.archive.History;
import com.lotledger.query.feed.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Asks for dossiers and gives them out. */
class Dossiers {

    private final DossierTable table;
    private final DossierParts parts;
    private final DossierBuilds builds;
    private final History history;
    private final Feed feed;
    private final Clock clock;

    Dossiers(DossierTable table, DossierParts parts, DossierBuilds builds, History history, Feed feed, Clock clock) {
        this.table = table;
        this.parts = parts;
        this.builds = builds;
        this.history = history;
        this.feed = feed;
        this.clock = clock;
    }

    /** Asks for a dossier; at the last position behind which nothing can appear any more when none is given. */
    DossierView request(RecallId recall, @Nullable Long given, String by) throws IOException {
        long settled = feed.settled();
        long position = given == null ? settled : given;
        if (position < 1) {
            throw Refusal.invalid("R-X14", "position", "a position is 1 or more");
        }
        if (position > settled) {
            throw Refusal.conflict(
                    "R-X28",
                    "position",
                    "events up to " + settled + " are settled; what comes before the position may" + " still grow");
        }
        if (RecallCase.read(history, recall.stream(), position) == null) {
            throw Refusal.notFound("recall", "there is no recall of this name at position " + position);
        }
        table.request(recall, position, by, clock.instant());
        builds.look();
        return show(recall, position);
    }

    DossierPage of(RecallId recall) {
        return new DossierPage(table.of(recall));
    }

    DossierView show(RecallId recall, long position) {
        return table.find(recall, position)
                .orElseThrow(() ->
                        Refusal.notFound("position", "nobody asked for a dossier of this recall at this position"));
    }

    /** A dossier that is ready. */
    DossierView ready(RecallId recall, long position) {
        DossierView found = show(recall, position);
        if (found.state() != DossierView.State.READY) {
            throw Refusal.conflict("R-X28", "position", "this dossier is not ready; its progress tells how far it is");
        }
        return found;
    }

    InputStream archive(DossierView ready) {
        return parts.read(ready.recall(), ready.position(), length(ready));
    }

    DossierComparisonView compare(RecallId recall, long from, long to) throws IOException {
        DossierView earlier = ready(recall, from);
        DossierView later = ready(recall, to);
        return new Comparison(() -> archive(earlier), () -> archive(later)).of(recall, from, to);
    }

    static long length(DossierView ready) {
        Long bytes = ready.bytes();
        if (bytes == null) {
            throw new IllegalStateException("a dossier that is ready has a length");
        }
        return bytes;
    }
}
