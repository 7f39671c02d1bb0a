package dk.plangraf.seed;

import dk.plangraf.graph.NodeLabel;

/**
 * Names a node of the graph.
 *
 * @param label its label
 * @param key key within the label
 */
record NodeRef(NodeLabel label, String key) {

}
