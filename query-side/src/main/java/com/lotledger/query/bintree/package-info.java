/** Answers what lies in which location, area and bin, one level of the tree at a time. */
@NullMarked
package com.lotledger.query.bintree;

import org.jspecify.annotations.NullMarked;
