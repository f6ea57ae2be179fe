/** Answers of which lots subscribers have yet to hear that they expire. */
@NullMarked
package com.lotledger.query.announcement;

import org.jspecify.annotations.NullMarked;
