/** The embedded PostgreSQL of the one-process run: made, guarded, started and stopped here. */
@NullMarked
package com.lotledger.standalone.database;

import org.jspecify.annotations.NullMarked;
