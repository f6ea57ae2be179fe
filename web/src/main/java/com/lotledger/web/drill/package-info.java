/** Pages for mock recall drills. */
@NullMarked
package com.lotledger.web.drill;

import org.jspecify.annotations.NullMarked;
