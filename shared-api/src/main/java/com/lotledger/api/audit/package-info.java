/** What is asked about everything that ever happened. */
@NullMarked
package com.lotledger.api.audit;

import org.jspecify.annotations.NullMarked;
