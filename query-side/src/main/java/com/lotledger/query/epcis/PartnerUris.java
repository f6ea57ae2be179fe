package com.lotledger.query.epcis;

import com.lotledger.api.value.CustomerCode;
import java.net.URI;

/** Names of ours as URIs, for documents and partners that have no number of GS1: unique, because they begin with the ledger's own. */
record PartnerUris(URI ledger) {

    URI vendor(String code) {
        return of("vendor", code);
    }

    URI customer(CustomerCode code) {
        return of("customer", code.value());
    }

    URI document(String type, String number) {
        return of(type, number);
    }

    private URI of(String kind, String name) {
        String separator = "urn".equals(ledger.getScheme()) ? ":" : "/";
        return URI.create(ledger + separator + kind + separator + DigitalLink.encoded(name));
    }
}
