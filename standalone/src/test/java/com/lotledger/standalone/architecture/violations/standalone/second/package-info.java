/** The other half. */
@NullMarked
package com.lotledger.standalone.architecture.violations.standalone.second;

import org.jspecify.annotations.NullMarked;
