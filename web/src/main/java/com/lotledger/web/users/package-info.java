/** Pages about who may sign in, and about one's own password. */
@NullMarked
package com.lotledger.web.users;

import org.jspecify.annotations.NullMarked;
