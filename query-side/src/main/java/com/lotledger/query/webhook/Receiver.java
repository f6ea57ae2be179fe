package com.lotledger.query.webhook;

import java.net.URI;
import java.util.Map;

/** The other end of a webhook. */
interface Receiver {

    /** Sends a body and waits for what comes of it; never fails. */
    Reply post(URI url, Map<String, String> headers, byte[] body);
}
