/** Imports files of items, locations, bins and deliveries: any number of lines, resumable, each refused line with its reasons. */
@NullMarked
package com.lotledger.command.importing;

import org.jspecify.annotations.NullMarked;
