/** What is said to and by a location: number series, preferences, default bins. */
@NullMarked
package com.lotledger.api.location;

import org.jspecify.annotations.NullMarked;
