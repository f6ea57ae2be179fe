/** The movements of stock as they were told, one by one, and as a file. */
@NullMarked
package com.lotledger.query.movement;

import org.jspecify.annotations.NullMarked;
