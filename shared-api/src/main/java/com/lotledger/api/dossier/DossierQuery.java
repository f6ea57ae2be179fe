package com.lotledger.api.dossier;

import com.lotledger.api.value.RecallId;
import org.jspecify.annotations.Nullable;

/** What can be asked about dossiers of recall cases, and for one to be built. */
public sealed interface DossierQuery {

    /**
     * Has a dossier built in the background; asked again for a position, it is the same one. Answers a {@link DossierView}.
     *
     * @param position position of the events up to which it is to know; the latest settled one when left out
     * @param requestedBy who asks for it
     */
    record RequestDossier(RecallId recall, @Nullable Long position, String requestedBy) implements DossierQuery {}

    /** The dossiers of a case, the latest position first. Answers a {@link DossierPage}. */
    record FindDossiers(RecallId recall) implements DossierQuery {}

    /** How far a dossier is. Answers a {@link DossierView}. */
    record GetDossier(RecallId recall, long position) implements DossierQuery {}

    /** What changed between two of them. Answers a {@link DossierComparisonView}. */
    record CompareDossiers(RecallId recall, long from, long to) implements DossierQuery {}
}
