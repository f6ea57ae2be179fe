/** Somebody at a desk or with a tablet: the running program, the browser, and who sits there. */
@NullMarked
package com.lotledger.browser.desk;

import org.jspecify.annotations.NullMarked;
