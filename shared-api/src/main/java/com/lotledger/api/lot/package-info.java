/** What is said to and by a lot. */
@NullMarked
package com.lotledger.api.lot;

import org.jspecify.annotations.NullMarked;
