/** Answers what is on purchase receipts: the browser, and one receipt with its lines, assignments and lots. */
@NullMarked
package com.lotledger.query.receipt;

import org.jspecify.annotations.NullMarked;
