/** Imports of whole files on a real store. */
@NullMarked
package com.lotledger.command.importing;

import org.jspecify.annotations.NullMarked;
