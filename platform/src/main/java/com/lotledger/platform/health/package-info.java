/** Shows in health and metrics whether projections run and how far behind they are. */
@NullMarked
package com.lotledger.platform.health;

import org.jspecify.annotations.NullMarked;
