/** Answers which locations there are. */
@NullMarked
package com.lotledger.query.location;

import org.jspecify.annotations.NullMarked;
