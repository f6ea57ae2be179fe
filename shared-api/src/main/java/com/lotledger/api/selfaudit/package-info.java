/** What is asked about the ledger's own audits: read models built anew and compared with the live ones. */
@NullMarked
package com.lotledger.api.selfaudit;

import org.jspecify.annotations.NullMarked;
