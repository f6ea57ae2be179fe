/** Watches over open recalls: has everything recalled that they cover, and keeps what was refused because of them. */
@NullMarked
package com.lotledger.command.recallwatch;

import org.jspecify.annotations.NullMarked;
