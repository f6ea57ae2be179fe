package com.lotledger.standalone.architecture.violations.platform.first;

import com.lotledger.standalone.architecture.violations.platform.second.KnowsTheFirst;

public record KnowsTheSecond(KnowsTheFirst other) {}
