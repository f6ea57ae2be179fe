/** Answers what happened, one package per question. */
@NullMarked
package com.lotledger.query;

import org.jspecify.annotations.NullMarked;
