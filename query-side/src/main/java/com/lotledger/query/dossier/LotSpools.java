package com.lotledger.query.dossier;

import com.lotledger.query.archive.Spool;

/** Where rows about lots are gathered. */
record LotSpools(
        Spool lots,
        Spool changes,
        Spool receipts,
        Spool decisions,
        Spool places,
        Spool ledger,
        Spool customers,
        Spool balance) {}
