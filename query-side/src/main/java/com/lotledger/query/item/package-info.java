/** Answers which items there are. */
@NullMarked
package com.lotledger.query.item;

import org.jspecify.annotations.NullMarked;
