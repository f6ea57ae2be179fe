/** The same contract, whether one process keeps it or several, and whatever happens to them. */
@NullMarked
package com.lotledger.standalone.apart;

import org.jspecify.annotations.NullMarked;
