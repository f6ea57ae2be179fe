/** A language that knows the world outside it. */
@NullMarked
package com.lotledger.standalone.architecture.violations.api;

import org.jspecify.annotations.NullMarked;
