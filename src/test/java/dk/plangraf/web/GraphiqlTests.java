package dk.plangraf.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import dk.plangraf.Instances;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** GraphiQL in a headless Chromium that reaches no host but this one. */
class GraphiqlTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private static Path profile;

	private static ChromeDriver browser;

	@BeforeAll
	static void open() {
		Optional<File> chromium = find("chromium", "google-chrome", "chrome");
		Optional<File> driver = find("chromedriver");
		if (chromium.isEmpty() || driver.isEmpty()) {
			System.out.println("Chromium and chromedriver are not here: GraphiQL is not opened in a browser.");
		}
		assumeTrue(chromium.isPresent() && driver.isPresent());
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium.get());
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1600,1000", "--user-data-dir=" + profile,
				"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
		options.setCapability("goog:loggingPrefs", logs);
		browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).usingAnyFreePort().build(),
				options);
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.quit();
		}
	}

	@BeforeEach
	void load() {
		browser.get("http://127.0.0.1:" + Instances.port(Instances.embedded()) + "/graphiql");
		waitFor("html[data-ready='true']");
	}

	@Test
	void opensWithQuestionsOfAnAnalystAndAnswersOneWithoutAnyFault() throws IOException {
		List<String> tabs = browser.findElements(By.cssSelector(".graphiql-tab-button"))
			.stream()
			.map(WebElement::getText)
			.toList();
		assertThat(tabs).hasSizeGreaterThanOrEqualTo(8)
			.contains("Hvem arbejder med hvilke ministermål i 2021?", "Hvilke planer nævner FN's verdensmål?");
		openTab("Hvem arbejder med hvilke ministermål i 2021?");
		browser.findElement(By.cssSelector(".graphiql-execute-button")).click();
		String answer = answer();
		assertThat(answer).contains("\"label\": \"Plan ikke indlæst\"", "\"name\": \"Fanø\"")
			.doesNotContain("\"errors\"");
		Files.write(Files.createDirectories(Path.of("target")).resolve("graphiql.png"),
				browser.getScreenshotAs(OutputType.BYTES));
		assertThat(faults()).isEmpty();
	}

	@Test
	void aSavedQuestionIsOpenedFromItsPanel() {
		if (browser.findElements(By.cssSelector(".questions-panel")).isEmpty()) {
			browser.findElement(By.cssSelector("button[aria-label$='Gemte spørgsmål']")).click();
		}
		waitFor("[data-question='08-verdensmaal']").click();
		new WebDriverWait(browser, PATIENCE)
			.until((driver) -> activeTab().equals("Hvilke planer nævner FN's verdensmål?"));
	}

	@Test
	void theExplorerAndTheDocumentationOpen() {
		browser.findElement(By.cssSelector("button[aria-label$='GraphiQL Explorer']")).click();
		assertThat(waitFor(".graphiql-explorer-root").isDisplayed()).isTrue();
		browser.findElement(By.cssSelector("button[aria-label$='Documentation Explorer']")).click();
		assertThat(waitFor(".graphiql-doc-explorer").getText()).contains("Query");
		assertThat(faults()).isEmpty();
	}

	@Test
	void saysThatNoPersonHasReviewedTheReadings() {
		assertThat(browser.findElement(By.cssSelector("[data-testid='coding-note']")).getText())
			.contains("intet menneske har gennemgået");
	}

	private static void openTab(String title) {
		browser.findElements(By.cssSelector(".graphiql-tab-button"))
			.stream()
			.filter((tab) -> tab.getText().equals(title))
			.findFirst()
			.orElseThrow()
			.click();
		new WebDriverWait(browser, PATIENCE).until((driver) -> activeTab().equals(title));
	}

	private static String activeTab() {
		return browser.findElement(By.cssSelector(".graphiql-tab-active .graphiql-tab-button")).getText();
	}

	private static String answer() {
		return new WebDriverWait(browser, PATIENCE).until((driver) -> {
			Object value = ((JavascriptExecutor) driver).executeScript(
					"return window.__MONACO.editor.getModels().find(m => m.uri.path.endsWith('response.json'))?.getValue()");
			return (value != null && !value.toString().isBlank()) ? value.toString() : null;
		});
	}

	private static WebElement waitFor(String selector) {
		return new WebDriverWait(browser, PATIENCE)
			.until((driver) -> driver.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
	}

	private static List<LogEntry> faults() {
		return browser.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.toList();
	}

	private static Optional<File> find(String... names) {
		return Stream.of(names)
			.flatMap((name) -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.map((folder) -> new File(folder, name)))
			.filter(File::canExecute)
			.findFirst();
	}

}
