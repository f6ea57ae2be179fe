@NullMarked
package com.lotledger.web.lots;

import org.jspecify.annotations.NullMarked;
