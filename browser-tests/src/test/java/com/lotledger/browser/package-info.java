/** Pages of the running program, used in a browser as people use them. */
@NullMarked
package com.lotledger.browser;

import org.jspecify.annotations.NullMarked;
