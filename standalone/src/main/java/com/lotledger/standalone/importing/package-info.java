/** Imports the files of a directory and shows on the console how far it is and what came of it. */
@NullMarked
package com.lotledger.standalone.importing;

import org.jspecify.annotations.NullMarked;
