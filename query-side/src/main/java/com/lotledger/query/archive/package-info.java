/** Packs tables into an archive whose bytes depend on nothing but its content. */
@NullMarked
package com.lotledger.query.archive;

import org.jspecify.annotations.NullMarked;
