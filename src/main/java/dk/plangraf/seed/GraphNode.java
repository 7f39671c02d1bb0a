package dk.plangraf.seed;

import java.util.Map;

import dk.plangraf.graph.NodeLabel;

/**
 * A node as it goes into the graph.
 *
 * @param label its label
 * @param key key within the label
 * @param properties its properties without those that place it in a generation
 */
record GraphNode(NodeLabel label, String key, Map<String, Object> properties) {

}
