package dk.plangraf.seed;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.graph.NodeLabel;

/**
 * Names a node of the graph.
 *
 * @param label its label
 * @param key key within the label
 */
record NodeRef(NodeLabel label, String key) {

	/** The node's global id. */
	String id() {
		return new GlobalId(this.label.label(), this.key).encode();
	}

}
