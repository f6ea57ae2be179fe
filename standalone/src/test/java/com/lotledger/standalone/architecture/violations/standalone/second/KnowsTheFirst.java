package com.lotledger.standalone.architecture.violations.standalone.second;

import com.lotledger.standalone.architecture.violations.standalone.first.KnowsTheSecond;

public record KnowsTheFirst(KnowsTheSecond other) {}
