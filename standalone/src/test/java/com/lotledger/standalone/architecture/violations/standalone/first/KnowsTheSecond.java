package com.lotledger.standalone.architecture.violations.standalone.first;

import com.lotledger.standalone.architecture.violations.standalone.second.KnowsTheFirst;

public record KnowsTheSecond(KnowsTheFirst other) {}
