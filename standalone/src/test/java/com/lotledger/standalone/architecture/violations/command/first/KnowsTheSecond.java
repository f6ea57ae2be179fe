package com.lotledger.standalone.architecture.violations.command.first;

import com.lotledger.standalone.architecture.violations.command.second.KnowsTheFirst;

public record KnowsTheSecond(KnowsTheFirst other) {}
