/** Answers what a recall hits, where every unit of it is, whom it concerns and how far it has come. */
@NullMarked
package com.lotledger.query.recall;

import org.jspecify.annotations.NullMarked;
