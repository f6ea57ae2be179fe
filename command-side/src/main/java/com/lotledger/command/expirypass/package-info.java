/** Goes over the calendar every day and has the expiry of lots announced. */
@NullMarked
package com.lotledger.command.expirypass;

import org.jspecify.annotations.NullMarked;
