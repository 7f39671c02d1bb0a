package dk.plangraf.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the graph say what a seed says. Plans whose file is unchanged are left alone,
 * changed ones replaced, and those that the seed no longer has withdrawn. All of it
 * becomes visible in one step, or nothing does; what a killed import has left is cleared
 * by the next one.
 */
@Component
public class SeedImporter {

	/**
	 * Part of every checksum: raised when the same files come to make another graph, or
	 * are held against other rules that no schema tells.
	 */
	static final String FORMAT = "6";

	/** The origin of the seed that Plangraf comes with. */
	static final String PACKAGED = "packaged";

	/** Nodes that are written in one transaction, or a few more. */
	private static final int BATCH = 2_000;

	/** How long an operation that sees a former generation may still be running. */
	private static final Duration GRACE = Duration.ofMinutes(1);

	/**
	 * How long an import may hold the data set: databases often end what takes longer
	 * than questions do.
	 */
	private static final Duration LONGEST = Duration.ofDays(1);

	private final GraphStore store;

	private final StoredSeed stored;

	private final ChangeStore changes;

	private final TransactionTemplate transaction;

	private final Clock clock = Clock.systemUTC();

	SeedImporter(GraphStore store, StoredSeed stored, ChangeStore changes,
			@Lazy PlatformTransactionManager transactions) {
		this.store = store;
		this.stored = stored;
		this.changes = changes;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setTimeout((int) LONGEST.toSeconds());
	}

	/**
	 * Imports a seed. A second import at the same time waits for the first.
	 * @param seed the seed
	 * @param origin where it came from, in words
	 * @param progress is told, line by line, what is being done
	 * @return what was done
	 */
	public ImportResult run(ValidatedSeed seed, String origin, Consumer<String> progress) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			DatasetState before = this.store.lock();
			tidy(before);
			return write(seed, origin, before, progress);
		}));
	}

	/**
	 * Checks the files of a seed and imports them. Plans that the graph has as they are
	 * are neither read nor written again; nobody else can change them meanwhile.
	 * @param files the files
	 * @param origin where they came from, in words
	 * @param progress is told, line by line, what is being done
	 * @return what was done, or what is wrong with them
	 */
	public SeedImport run(SeedFiles files, String origin, Consumer<String> progress) {
		Optional<ImportResult> same = recognise(files, origin);
		if (same.isPresent()) {
			return new SeedImport(List.of(), same.get());
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			DatasetState before = this.store.lock();
			tidy(before);
			FormerSeed former = new FormerSeed(this.store.listPlans(before.generation()));
			SeedValidation validation = SeedValidator.validate(files, null, former, progress);
			return new SeedImport(validation.findings(),
					validation.seed().map((seed) -> write(seed, origin, before, progress)).orElse(null));
		}));
	}

	/**
	 * Whether the database holds what these very files say. That is told without reading
	 * any of them, and nothing is written but what a killed import has left is cleared.
	 * @param files the files of a seed
	 * @param origin where they came from, in words
	 * @return what an import would say of them, or nothing if they are others
	 */
	Optional<ImportResult> recognise(SeedFiles files, String origin) {
		if (!files.findings().isEmpty()) {
			return Optional.empty();
		}
		Optional<ImportResult> same = this.stored.madeFrom(fingerprint(files.fingerprint()), origin);
		if (same.isPresent() && this.stored.hasLeavings()) {
			this.transaction.executeWithoutResult((status) -> tidy(this.store.lock()));
		}
		return same;
	}

	private void tidy(DatasetState state) {
		this.store.clearLeavings(state.generation());
		this.changes.clearLeavings(state.generation());
		if (this.clock.millis() - state.changedAt() > GRACE.toMillis()) {
			this.store.purge(state.generation());
		}
	}

	static String fingerprint(String ofFiles) {
		return ContentHash.ofLines(List.of(FORMAT, ofFiles));
	}

	/**
	 * Where a seed comes from, in words.
	 * @param folders its folders, none for the packaged seed
	 * @return the words
	 */
	public static String origin(List<Path> folders) {
		return folders.isEmpty() ? PACKAGED : folders.toString();
	}

	/** Where the seed came from that was imported last; null before the first import. */
	@Nullable String lastOrigin() {
		return this.store.state().origin();
	}

	private ImportResult write(ValidatedSeed seed, String origin, DatasetState before, Consumer<String> progress) {
		long next = before.generation() + 1;
		long began = System.nanoTime();
		boolean newCatalogue = !seed.catalogueChecksum().equals(before.catalogueChecksum());
		GraphDocument catalogue = CatalogueGraph.of(seed.catalogue());
		DerivedProperties derived = new DerivedProperties(catalogue);
		String catalogueHash = newCatalogue ? writeCatalogue(catalogue, derived, before, progress)
				: Objects.requireNonNull(before.catalogueHash());
		Map<String, StoredPlan> stored = this.store.listPlans(before.generation());
		Map<String, String> hashes = new HashMap<>();
		List<String> added = new ArrayList<>();
		List<String> changed = new ArrayList<>();
		List<String> unchanged = new ArrayList<>();
		List<ValidatedPlan> toWrite = new ArrayList<>();
		List<PlanAgreement> agreements = new ArrayList<>();
		for (String slug : seed.kept()) {
			StoredPlan old = Objects.requireNonNull(stored.remove(slug));
			unchanged.add(slug);
			hashes.put(slug, old.contentHash());
			Stream.ofNullable(old.agreement()).forEach(agreements::add);
		}
		for (ValidatedPlan plan : seed.plans()) {
			Stream.ofNullable(plan.agreement()).forEach(agreements::add);
			StoredPlan old = stored.remove(plan.slug());
			if (old != null && old.checksum().equals(plan.checksum())) {
				unchanged.add(plan.slug());
				hashes.put(plan.slug(), old.contentHash());
			}
			else {
				((old != null) ? changed : added).add(plan.slug());
				toWrite.add(plan);
			}
		}
		unchanged.sort(null);
		Progress steps = new Progress("Writing plan", toWrite.size(), progress, System::nanoTime);
		List<DocumentRows> batch = new ArrayList<>();
		LookAhead.over(toWrite, (plan) -> PlanRows.of(plan, seed.catalogue(), derived), (plan) -> {
			steps.begin(plan.slug());
			hashes.put(plan.slug(), plan.contentHash());
			batch.add(plan.rows());
			if (batch.stream().mapToInt((rows) -> rows.nodes().size()).sum() >= BATCH) {
				write(batch, before);
			}
		});
		write(batch, before);
		List<String> withdrawn = stored.keySet().stream().sorted().toList();
		withdrawn.forEach((slug) -> this.store.together(() -> {
			this.store.retire(slug, next);
			this.changes.record(slug, next);
		}));
		boolean newContent = newCatalogue || !added.isEmpty() || !changed.isEmpty() || !withdrawn.isEmpty();
		String version = version(catalogueHash, hashes, agreementHash(agreements, newContent, next));
		// with the version: an older Plangraf that imports later does not touch it
		String fingerprint = fingerprint(seed.fingerprint()) + " " + version;
		if (newContent || !origin.equals(before.origin())) {
			Instant now = this.clock.instant();
			this.store.publish(new DatasetState(next, now.toEpochMilli(), origin, seed.catalogueChecksum(),
					catalogueHash, version, now.toString(), fingerprint));
		}
		else if (!fingerprint.equals(before.fingerprint())) {
			this.store.remember(fingerprint);
		}
		return new ImportResult(added, changed, unchanged, withdrawn, version, new ImportTimes(seed.time().reading(),
				seed.time().checking(), Duration.ofNanos(System.nanoTime() - began)));
	}

	private String writeCatalogue(GraphDocument catalogue, DerivedProperties derived, DatasetState before,
			Consumer<String> progress) {
		progress.accept("Writing the catalogue");
		write(new ArrayList<>(List.of(DocumentRows.of(catalogue, derived.of(catalogue), Map.of()))), before);
		return ContentHash.of(catalogue);
	}

	/** Writes documents in place of what they were, and what that changes. */
	private void write(List<DocumentRows> documents, DatasetState before) {
		long next = before.generation() + 1;
		// into an empty store, there is nothing to replace and nothing to compare with
		boolean first = before.version() == null;
		this.store.together(() -> documents.forEach((document) -> {
			if (!first) {
				this.store.retire(document.document(), next);
			}
			this.store.write(document, next);
			if (!first) {
				this.changes.record(document.document(), next);
			}
		}));
		documents.clear();
	}

	/**
	 * What readings agree on follows from the plans, so it is new when one of these is.
	 */
	private String agreementHash(List<PlanAgreement> agreements, boolean isNew, long next) {
		GraphDocument agreement = AgreementGraph
			.ofAgreements(agreements.stream().sorted(Comparator.comparing(PlanAgreement::plan)).toList());
		if (isNew) {
			this.store.together(() -> {
				this.store.retire(agreement.name(), next);
				this.store.write(DocumentRows.of(agreement, Map.of(), Map.of()), next);
			});
		}
		return ContentHash.of(agreement);
	}

	/** The version of a data set: a hash over the hashes of what it consists of. */
	static String version(String catalogueHash, Map<String, String> planHashes, String agreementHash) {
		List<String> lines = new ArrayList<>(List.of("catalogue " + catalogueHash, "agreement " + agreementHash));
		planHashes.forEach((slug, hash) -> lines.add("plan " + slug + " " + hash));
		return ContentHash.ofLines(lines);
	}

}
