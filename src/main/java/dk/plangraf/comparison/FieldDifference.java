package dk.plangraf.comparison;

import java.util.List;

/**
 * A field that is not the same in two plans.
 *
 * @param field name of the field in the schema
 * @param before what the earlier plan has; nothing where it gives nothing
 * @param after what the later plan has
 */
record FieldDifference(String field, List<String> before, List<String> after) {

}
