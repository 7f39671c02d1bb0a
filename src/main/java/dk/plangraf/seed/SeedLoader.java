package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dk.plangraf.graph.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the seed before the first request is let in. Without folders of one's own that is
 * the packaged one, unless somebody has since imported other folders into the same
 * database.
 */
@Component
@EnableConfigurationProperties(SeedSettings.class)
class SeedLoader implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SeedLoader.class);

	private final SeedSettings settings;

	private final Migrations migrations;

	private final SeedImporter importer;

	private volatile boolean running;

	SeedLoader(SeedSettings settings, Migrations migrations, SeedImporter importer) {
		this.settings = settings;
		this.migrations = migrations;
		this.importer = importer;
	}

	@Override
	public void start() {
		this.migrations.apply();
		if (this.settings.load()) {
			load();
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server, which opens its port in one of the last phases. */
	@Override
	public int getPhase() {
		return 0;
	}

	private void load() {
		List<Path> folders = this.settings.folders();
		SeedFiles files = folders.isEmpty() ? SeedFiles.packaged() : SeedFiles.in(folders.toArray(Path[]::new));
		String origin = SeedImporter.origin(folders);
		Optional<ImportResult> same = this.importer.recognise(files, origin);
		if (same.isPresent()) {
			logger.info("Seed: {}", same.get());
			return;
		}
		String last = this.importer.lastOrigin();
		if (folders.isEmpty() && last != null && !last.equals(SeedImporter.PACKAGED)) {
			logger.info("Keeping the data that were imported from {}", last);
			return;
		}
		SeedImport outcome = this.importer.run(files, origin, logger::info);
		if (outcome.result().isPresent()) {
			logger.info("Seed: {}", outcome.result().get());
			return;
		}
		outcome.findings().forEach((finding) -> logger.error("{}", finding));
		if (last == null) {
			throw new IllegalStateException("The seed has " + outcome.findings().size()
					+ " findings (above), and nothing is loaded yet: mend them and start again.");
		}
		logger.error("The seed was not imported; the data that were there before stay as they are.");
	}

}
