/** What can be asked about where stock came from and where it went. */
@NullMarked
package com.lotledger.api.trace;

import org.jspecify.annotations.NullMarked;
