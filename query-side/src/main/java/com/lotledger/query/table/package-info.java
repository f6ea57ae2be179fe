/** Tables that leave the program: as CSV, and as sheets of a workbook, however long they are. */
@NullMarked
package com.lotledger.query.table;

import org.jspecify.annotations.NullMarked;
