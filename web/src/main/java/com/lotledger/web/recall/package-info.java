/** Pages for recalls: cases from opening to closing, and their dossiers. */
@NullMarked
package com.lotledger.web.recall;

import org.jspecify.annotations.NullMarked;
