package com.lotledger.standalone.architecture.violations.platform.second;

import com.lotledger.standalone.architecture.violations.platform.first.KnowsTheSecond;

public record KnowsTheFirst(KnowsTheSecond other) {}
