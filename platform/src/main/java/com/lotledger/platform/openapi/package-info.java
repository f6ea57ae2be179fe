/** Describes the API of whatever controllers a process has, as OpenAPI. */
@NullMarked
package com.lotledger.platform.openapi;

import org.jspecify.annotations.NullMarked;
