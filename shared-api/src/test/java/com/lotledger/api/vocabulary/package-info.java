/** The vocabulary as a document that people read. */
@NullMarked
package com.lotledger.api.vocabulary;

import org.jspecify.annotations.NullMarked;
