package com.lotledger.standalone.architecture.violations.query.second;

import com.lotledger.standalone.architecture.violations.query.first.KnowsTheSecond;

public record KnowsTheFirst(KnowsTheSecond other) {}
