/** Tests of what pages of drills work out themselves. */
@NullMarked
package com.lotledger.web.drill;

import org.jspecify.annotations.NullMarked;
