/** Answers which lots a document moved. */
@NullMarked
package com.lotledger.query.documentlots;

import org.jspecify.annotations.NullMarked;
