@NullMarked
package com.lotledger.web.scanning;

import org.jspecify.annotations.NullMarked;
