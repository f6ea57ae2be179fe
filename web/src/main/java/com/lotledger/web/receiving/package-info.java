/** Pages on which goods are received: drafts, their lines, and into which bins and lots the goods go. */
@NullMarked
package com.lotledger.web.receiving;

import org.jspecify.annotations.NullMarked;
