package dk.plangraf.graph;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the graph.
 *
 * @param dataFolder where the embedded database keeps its store; unused with
 * {@code spring.neo4j.uri}
 * @param pageCache memory in bytes that the embedded database maps its store into
 * @param timeout how long one reading statement may take
 */
@ConfigurationProperties("plangraf.graph")
record GraphSettings(@DefaultValue("data") Path dataFolder, @DefaultValue("536870912") long pageCache,
		@DefaultValue("20s") Duration timeout) {

}
