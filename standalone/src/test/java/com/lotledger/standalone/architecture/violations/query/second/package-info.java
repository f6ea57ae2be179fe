/** The other half. */
@NullMarked
package com.lotledger.standalone.architecture.violations.query.second;

import org.jspecify.annotations.NullMarked;
