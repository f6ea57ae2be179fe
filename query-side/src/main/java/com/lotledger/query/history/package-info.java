/** Answers what happened to a lot, document by document. */
@NullMarked
package com.lotledger.query.history;

import org.jspecify.annotations.NullMarked;
