@NullMarked
package com.lotledger.web.labels;

import org.jspecify.annotations.NullMarked;
