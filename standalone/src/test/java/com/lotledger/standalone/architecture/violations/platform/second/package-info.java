/** The other half. */
@NullMarked
package com.lotledger.standalone.architecture.violations.platform.second;

import org.jspecify.annotations.NullMarked;
