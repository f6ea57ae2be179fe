/** The language both sides and their users speak. */
@NullMarked
package com.lotledger.api;

import org.jspecify.annotations.NullMarked;
