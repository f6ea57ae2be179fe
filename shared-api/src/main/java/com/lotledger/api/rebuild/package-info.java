/** What is asked about read models that are built anew from the events. */
@NullMarked
package com.lotledger.api.rebuild;

import org.jspecify.annotations.NullMarked;
