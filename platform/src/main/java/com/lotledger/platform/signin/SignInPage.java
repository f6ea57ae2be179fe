package com.lotledger.platform.signin;

/**
 * The page on which people sign in; without one the framework's own is shown.
 *
 * @param address its path
 */
public record SignInPage(String address) {}
