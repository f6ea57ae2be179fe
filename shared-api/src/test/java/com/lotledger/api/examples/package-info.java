/** Example messages with fixed dates and names, for the tests of every module. */
@NullMarked
package com.lotledger.api.examples;

import org.jspecify.annotations.NullMarked;
