package com.lotledger.api.dossier;

import java.util.List;

/**
 * Dossiers of a case, the latest position first.
 *
 * @param entries at most 500
 */
public record DossierPage(List<DossierView> entries) {
    public DossierPage {
        entries = List.copyOf(entries);
    }
}
