package dk.plangraf.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * The folder of an embedded database. Whoever runs the database in it holds its lock, and
 * leaves in an owner-only file how a command of the same user reaches it over loopback.
 */
public final class DataFolder implements AutoCloseable {

	private static final String PROPERTIES = "running.properties";

	private final Path path;

	private @Nullable FileChannel channel;

	private DataFolder(Path path) {
		this.path = path;
	}

	/**
	 * Names a data folder; nothing is opened or created yet.
	 * @param path the folder
	 * @return the data folder
	 */
	public static DataFolder at(Path path) {
		return new DataFolder(path.toAbsolutePath().normalize());
	}

	/**
	 * Finds the instance that runs on this folder now.
	 * @return how to reach it, or nothing if none runs
	 */
	public Optional<RunningInstance> findRunningInstance() {
		Path file = this.path.resolve(PROPERTIES);
		if (!Files.exists(file) || tryLock()) {
			close();
			return Optional.empty();
		}
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(in);
		}
		catch (IOException ex) {
			throw new DataFolderException("The file " + file + " cannot be read: give the command the rights of the"
					+ " user who runs Plangraf on this data folder.", ex);
		}
		return Optional.of(new RunningInstance(properties.getProperty("uri"), properties.getProperty("username"),
				properties.getProperty("password")));
	}

	/**
	 * Takes the folder for this process, until {@link #close()}.
	 * @return this
	 * @throws DataFolderException if another process has it
	 */
	DataFolder claim() {
		if (!tryLock()) {
			throw new DataFolderException("The data folder " + this.path + " is in use by another running Plangraf:"
					+ " stop that one first, or choose another folder with --plangraf.graph.data-folder=FOLDER.", null);
		}
		return this;
	}

	Path store() {
		return this.path.resolve("neo4j");
	}

	void announce(RunningInstance instance) {
		Path file = this.path.resolve(PROPERTIES);
		Properties properties = new Properties();
		properties.setProperty("uri", instance.uri());
		properties.setProperty("username", instance.username());
		properties.setProperty("password", instance.password());
		try {
			Files.deleteIfExists(file);
			if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
				Files.createFile(file,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				properties.store(out, "How commands reach the running Plangraf");
			}
		}
		catch (IOException ex) {
			throw new DataFolderException("The data folder " + this.path + " cannot be written: " + ex.getMessage(),
					ex);
		}
	}

	@Override
	public void close() {
		try {
			FileChannel held = this.channel;
			if (held != null) {
				this.channel = null;
				Files.deleteIfExists(this.path.resolve(PROPERTIES));
				held.close();
			}
		}
		catch (IOException ex) {
			throw new DataFolderException("The data folder " + this.path + " cannot be released.", ex);
		}
	}

	private boolean tryLock() {
		try {
			Files.createDirectories(this.path);
			FileChannel opened = FileChannel.open(this.path.resolve("plangraf.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock(opened) == null) {
				opened.close();
				return false;
			}
			this.channel = opened;
			return true;
		}
		catch (IOException ex) {
			throw new DataFolderException("The data folder " + this.path + " cannot be opened: " + ex.getMessage(), ex);
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

}
