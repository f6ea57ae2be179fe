/** Answers which lots there are, and shows the card of one. */
@NullMarked
package com.lotledger.query.lot;

import org.jspecify.annotations.NullMarked;
