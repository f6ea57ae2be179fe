package com.lotledger.standalone.architecture.violations.api;

import org.springframework.core.env.Environment;

record KnowsSpring(Environment environment) {}
