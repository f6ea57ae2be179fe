/** Tests of what pages of quality work out themselves. */
@NullMarked
package com.lotledger.web.quality;

import org.jspecify.annotations.NullMarked;
