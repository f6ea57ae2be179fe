/** Turns events into rows: many events at once, in few statements, into whatever schema is being filled. */
@NullMarked
package com.lotledger.query.projection;

import org.jspecify.annotations.NullMarked;
