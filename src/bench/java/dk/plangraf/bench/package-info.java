/**
 * A synthetic seed of any size, and what is measured on it; no part of the product.
 */
@NullMarked
package dk.plangraf.bench;

import org.jspecify.annotations.NullMarked;
