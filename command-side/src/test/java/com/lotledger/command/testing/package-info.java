/** What the tests of decisions stand on: the whole command side on a real PostgreSQL. */
@NullMarked
package com.lotledger.command.testing;

import org.jspecify.annotations.NullMarked;
