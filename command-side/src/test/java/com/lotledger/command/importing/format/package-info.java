/** What lines of import files come to. */
@NullMarked
package com.lotledger.command.importing.format;

import org.jspecify.annotations.NullMarked;
