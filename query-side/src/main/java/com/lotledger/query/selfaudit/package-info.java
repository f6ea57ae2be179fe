/** Holds the read models against the events: every one is built anew and compared with the live rows, each night and on demand. */
@NullMarked
package com.lotledger.query.selfaudit;

import org.jspecify.annotations.NullMarked;
