package com.lotledger.standalone.architecture.violations.command.bin;

import com.lotledger.standalone.architecture.violations.query.first.KnowsTheSecond;

record KnowsTheOtherSide(KnowsTheSecond other) {}
