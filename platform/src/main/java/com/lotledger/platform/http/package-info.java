/** Speaks HTTP and JSON for everybody: reads bodies and parameters strictly, pages lists, answers with problem details. */
@NullMarked
package com.lotledger.platform.http;

import org.jspecify.annotations.NullMarked;
