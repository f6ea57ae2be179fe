/** The format of import files: what a line may say, and which command it comes to. */
@NullMarked
package com.lotledger.command.importing.format;

import org.jspecify.annotations.NullMarked;
