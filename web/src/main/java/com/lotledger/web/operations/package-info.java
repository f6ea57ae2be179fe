/** Pages about how the program runs: projections, rebuilds, copies, self-audits and webhooks. */
@NullMarked
package com.lotledger.web.operations;

import org.jspecify.annotations.NullMarked;
