package com.lotledger.standalone.architecture.violations.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

final class StaticAndInjected {

    @SuppressWarnings("NonFinalStaticField")
    static int pagesShown;

    @Autowired
    String title;

    @Value("${title}")
    String subtitle;
}
