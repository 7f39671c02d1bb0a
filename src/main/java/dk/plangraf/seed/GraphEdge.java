package dk.plangraf.seed;

import java.util.Map;

/**
 * A relationship as it goes into the graph.
 *
 * @param type its type
 * @param from the node where it starts; it belongs to that node's document
 * @param to the node where it ends, of the same document or of the catalogue
 * @param properties its properties
 */
record GraphEdge(String type, NodeRef from, NodeRef to, Map<String, Object> properties) {

}
