/** Builds read models anew from the events beside the live ones, and puts them in their place. */
@NullMarked
package com.lotledger.query.rebuild;

import org.jspecify.annotations.NullMarked;
