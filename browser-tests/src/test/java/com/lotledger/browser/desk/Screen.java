package com.lotledger.browser.desk;

/** What people look at. */
public enum Screen {
    DESKTOP(1440, 900),
    TABLET(1024, 768);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
