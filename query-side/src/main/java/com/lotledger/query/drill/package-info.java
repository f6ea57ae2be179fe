/** Answers how mock recall drills went, and what a drill asks about a lot. */
@NullMarked
package com.lotledger.query.drill;

import org.jspecify.annotations.NullMarked;
