package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the seed that is loaded at start-up.
 *
 * @param load whether any is
 * @param folders seed folders of one's own in place of the packaged seed
 */
@ConfigurationProperties("plangraf.seed")
record SeedSettings(@DefaultValue("true") boolean load, @DefaultValue List<Path> folders) {

}
