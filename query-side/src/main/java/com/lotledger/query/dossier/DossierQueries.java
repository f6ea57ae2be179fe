package com.lotledger.query.dossier;

import com.lotledger.api.dossier.DossierComparisonView;
import com.lotledger.api.dossier.DossierPage;
import com.lotledger.api.dossier.DossierQuery.CompareDossiers;
import com.lotledger.api.dossier.DossierQuery.FindDossiers;
import com.lotledger.api.dossier.DossierQuery.GetDossier;
import com.lotledger.api.dossier.DossierQuery.RequestDossier;
import com.lotledger.api.dossier.DossierView;
import java.io.IOException;
import org.axonframework.queryhandling.QueryHandler;

/** Dossiers by message, for pages. */
class DossierQueries {

    private final Dossiers dossiers;

    DossierQueries(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @QueryHandler
    DossierView request(RequestDossier question) throws IOException {
        return dossiers.request(question.recall(), question.position(), question.requestedBy());
    }

    @QueryHandler
    DossierPage find(FindDossiers question) {
        return dossiers.of(question.recall());
    }

    @QueryHandler
    DossierView get(GetDossier question) {
        return dossiers.show(question.recall(), question.position());
    }

    @QueryHandler
    DossierComparisonView compare(CompareDossiers question) throws IOException {
        return dossiers.compare(question.recall(), question.from(), question.to());
    }
}
