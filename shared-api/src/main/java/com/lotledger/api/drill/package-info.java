/** What is said to and by a mock recall drill: a recall that is only tried out, against the clock. */
@NullMarked
package com.lotledger.api.drill;

import org.jspecify.annotations.NullMarked;
