/** The language as JSON: as it is stored, and as it travels over HTTP. */
@NullMarked
package com.lotledger.api.json;

import org.jspecify.annotations.NullMarked;
