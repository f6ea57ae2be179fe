/** What every question needs: lists read page by page, rows read as values, questions asked over HTTP. */
@NullMarked
package com.lotledger.query.question;

import org.jspecify.annotations.NullMarked;
