package com.lotledger.platform.http;

/** The read models did not reach the position a question asked for in time. */
public final class ViewBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ViewBehind(long position) {
        super("the read models have not reached position " + position + " yet; ask again", null, false, false);
    }
}
