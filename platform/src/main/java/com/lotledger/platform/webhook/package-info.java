/** Where webhooks go and with which secrets, as both sides need it; and which addresses they may reach. */
@NullMarked
package com.lotledger.platform.webhook;

import org.jspecify.annotations.NullMarked;
