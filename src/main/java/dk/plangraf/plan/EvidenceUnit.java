package dk.plangraf.plan;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a plan whose text is evidence.
 *
 * @param type its type, such as {@code Strategy}
 * @param key its key
 * @param counted key of the unit that is counted for it: of an initiative's part the
 * whole, else itself
 * @param targetKind kind of the target, where it is one
 * @param total whether it is a target that is the total of others
 */
public record EvidenceUnit(String type, String key, String counted, @Nullable String targetKind, boolean total) {

}
