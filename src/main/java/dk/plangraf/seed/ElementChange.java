package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An element that differs between two seeds.
 *
 * @param kind what happened to it
 * @param type its GraphQL type
 * @param id its global id
 * @param key its key within the type
 * @param plan slug of its plan, null for the catalogue
 * @param title what it is called now, or was called
 * @param fields what it says differently; none where it is new or gone
 * @param corrections why a claim was put right, oldest first
 */
public record ElementChange(ChangeKind kind, String type, String id, String key, @Nullable String plan, String title,
		List<FieldChange> fields, List<Correction> corrections) {

}
