/** What is said to and by an item: the policy for lot tracking, measures and expiry. */
@NullMarked
package com.lotledger.api.item;

import org.jspecify.annotations.NullMarked;
