/** Tells open pages that what they show has changed. */
@NullMarked
package com.lotledger.web.live;

import org.jspecify.annotations.NullMarked;
