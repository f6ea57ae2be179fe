/** Fills fresh tables of read models from the events, beside the live ones and without keeping questions waiting. */
@NullMarked
package com.lotledger.query.filling;

import org.jspecify.annotations.NullMarked;
