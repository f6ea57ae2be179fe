/** The expiry board: what expires when and where, and what is expired and still there. */
@NullMarked
package com.lotledger.web.expiry;

import org.jspecify.annotations.NullMarked;
