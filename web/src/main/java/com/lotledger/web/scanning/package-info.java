/** Finds out which item, lot or bin a scanned label is on. */
@NullMarked
package com.lotledger.web.scanning;

import org.jspecify.annotations.NullMarked;
