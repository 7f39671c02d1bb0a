package dk.plangraf.text;

/**
 * A part of a text.
 *
 * @param start index of its first character
 * @param end index after its last one
 */
public record TextRange(int start, int end) {

}
