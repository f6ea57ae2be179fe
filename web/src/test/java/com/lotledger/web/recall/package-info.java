/** Tests of what pages of recalls work out themselves. */
@NullMarked
package com.lotledger.web.recall;

import org.jspecify.annotations.NullMarked;
