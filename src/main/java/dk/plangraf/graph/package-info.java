/**
 * The ground: labels, the connection to Neo4j (embedded or not), its migrations, and
 * reading from it.
 */
@NullMarked
package dk.plangraf.graph;

import org.jspecify.annotations.NullMarked;
