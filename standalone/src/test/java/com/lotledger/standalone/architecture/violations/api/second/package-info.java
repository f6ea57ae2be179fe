/** The other half. */
@NullMarked
package com.lotledger.standalone.architecture.violations.api.second;

import org.jspecify.annotations.NullMarked;
