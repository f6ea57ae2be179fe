package com.lotledger.standalone.architecture.violations.api;

import com.lotledger.standalone.architecture.violations.platform.first.KnowsTheSecond;

record KnowsThePlatform(KnowsTheSecond other) {}
