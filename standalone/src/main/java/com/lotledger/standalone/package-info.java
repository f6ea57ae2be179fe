/** Runs both sides and the pages in one JVM with embedded PostgreSQL. */
@NullMarked
package com.lotledger.standalone;

import org.jspecify.annotations.NullMarked;
