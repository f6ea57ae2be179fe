/** Pages about bins: the tree they stand in, the card of one, and sheets to count what lies in them. */
@NullMarked
package com.lotledger.web.bins;

import org.jspecify.annotations.NullMarked;
