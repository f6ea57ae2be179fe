/** What happens to the stock of a lot after it was received: moved, shipped, returned, adjusted, judged. */
@NullMarked
package com.lotledger.api.movement;

import org.jspecify.annotations.NullMarked;
