@NullMarked
package com.lotledger.web.page;

import org.jspecify.annotations.NullMarked;
