@NullMarked
package com.lotledger.web.gs1;

import org.jspecify.annotations.NullMarked;
