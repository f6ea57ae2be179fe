/** The other half. */
@NullMarked
package com.lotledger.standalone.architecture.violations.web.second;

import org.jspecify.annotations.NullMarked;
