package social.plaza.http;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * Rules for what runs do not hold for the tests that the services share: these come in a jar, so that ArchUnit does not know
 * them as tests.
 */
public final class NoSharedTests implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("-tests.jar");
    }
}
