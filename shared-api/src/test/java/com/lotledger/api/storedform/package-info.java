/** What was stored once is read for ever: one approved file per event and revision. */
@NullMarked
package com.lotledger.api.storedform;

import org.jspecify.annotations.NullMarked;
