package dk.plangraf.seed;

import org.jspecify.annotations.Nullable;

/** A target group that a unit names, with the ages meant, inclusive. */
record TargetGroupUseEntry(String group, String words, @Nullable Integer ageFrom, @Nullable Integer ageTo) {

}
