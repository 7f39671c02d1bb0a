package dk.plangraf.seed;

/**
 * A field of an element that came to say something else.
 *
 * @param name its name
 * @param before what it said, or what of a list is gone; empty for nothing
 * @param after what it says now, or what of a list is new; empty for nothing
 */
public record FieldChange(String name, String before, String after) {

}
