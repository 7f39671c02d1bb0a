package dk.plangraf;

import java.util.ArrayList;
import java.util.List;

import dk.plangraf.graph.GraphReader;

import org.springframework.beans.factory.config.BeanPostProcessor;

/** Keeps the statements that an instance reads with. */
public final class StatementCounter implements BeanPostProcessor {

	private final List<String> statements = new ArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof GraphReader reader) {
			return (GraphReader) (cypher, parameters) -> {
				synchronized (this.statements) {
					this.statements.add(cypher);
				}
				return reader.read(cypher, parameters);
			};
		}
		return bean;
	}

	/** The statements since the last call. */
	public List<String> take() {
		synchronized (this.statements) {
			List<String> taken = List.copyOf(this.statements);
			this.statements.clear();
			return taken;
		}
	}

}
