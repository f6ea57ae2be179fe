/** Answers what ever happened, who did it, when and why, straight from the events. */
@NullMarked
package com.lotledger.query.audit;

import org.jspecify.annotations.NullMarked;
