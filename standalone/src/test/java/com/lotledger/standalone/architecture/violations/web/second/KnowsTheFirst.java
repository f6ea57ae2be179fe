package com.lotledger.standalone.architecture.violations.web.second;

import com.lotledger.standalone.architecture.violations.web.first.KnowsTheSecond;

public record KnowsTheFirst(KnowsTheSecond other) {}
