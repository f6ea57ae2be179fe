package com.lotledger.standalone.architecture.violations.api.second;

import com.lotledger.standalone.architecture.violations.api.first.KnowsTheSecond;

public record KnowsTheFirst(KnowsTheSecond other) {}
