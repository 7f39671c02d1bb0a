package dk.plangraf.seed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dk.plangraf.Instances;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportTransactionTests {

	private static final ValidatedSeed SEED = SeedValidator.validate(SeedFiles.in(Path.of("seed")), null)
		.seed()
		.orElseThrow();

	@Test
	void theDataSetIsHeldLongerThanADatabaseAllowsOthers() {
		ConfigurableApplicationContext instance = Instances.embedded();
		Refusing transactions = new Refusing();
		SeedImporter importer = new SeedImporter(instance.getBean(GraphStore.class), instance.getBean(StoredSeed.class),
				instance.getBean(ChangeStore.class), transactions);
		assertThatExceptionOfType(CannotCreateTransactionException.class)
			.isThrownBy(() -> importer.run(SEED, SeedImporter.PACKAGED, (line) -> {
			}));
		assertThat(transactions.timeouts).containsExactly((int) Duration.ofDays(1).toSeconds());
	}

	/** Notes for how long transactions are asked for, and gives none. */
	private static final class Refusing implements PlatformTransactionManager {

		private final List<Integer> timeouts = new ArrayList<>();

		@Override
		public TransactionStatus getTransaction(TransactionDefinition definition) {
			this.timeouts.add(definition.getTimeout());
			throw new CannotCreateTransactionException("None is given.");
		}

		@Override
		public void commit(TransactionStatus status) {
			throw new IllegalStateException("There is none.");
		}

		@Override
		public void rollback(TransactionStatus status) {
			throw new IllegalStateException("There is none.");
		}

	}

}
