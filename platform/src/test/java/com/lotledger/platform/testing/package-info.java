/** What tests of every module stand on: a real PostgreSQL. */
@NullMarked
package com.lotledger.platform.testing;

import org.jspecify.annotations.NullMarked;
