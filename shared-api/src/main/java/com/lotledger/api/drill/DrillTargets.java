package com.lotledger.api.drill;

import com.lotledger.api.refusal.Violations;

/**
 * What a drill is held against.
 *
 * @param goalMinutes full score up to here, 1 or more; 240 when not told
 * @param limitMinutes no score beyond it, more than the goal; 1440 when not told
 */
public record DrillTargets(int goalMinutes, int limitMinutes) {

    /** Four hours, as auditors expect, and a day, as regulations do. */
    public static final DrillTargets USUAL = new DrillTargets(240, 1_440);

    public DrillTargets {
        new Violations()
                .unless(goalMinutes >= 1, "R-X29", "goalMinutes", "a goal is 1 minute or more")
                .unless(
                        limitMinutes > goalMinutes && limitMinutes <= 525_600,
                        "R-X29",
                        "limitMinutes",
                        "the limit is more than the goal and at most a year")
                .refuseIfAny();
    }

    /** 100 up to the goal, falling evenly to 50 at the limit, 0 beyond. */
    public int score(long seconds) {
        long goal = goalMinutes * 60L;
        long limit = limitMinutes * 60L;
        if (seconds <= goal) {
            return 100;
        }
        return seconds > limit ? 0 : (int) (100 - 50 * (seconds - goal) / (limit - goal));
    }
}
