package social.plaza.deploy.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The variables with which the launcher ties the parts together; README.md tells what each of them means. */
final class Environment {

    private final Map<String, String> given;
    private final Secrets secrets;
    private final Map<String, String> common = new HashMap<>();

    Environment(Map<String, String> given, Secrets secrets, String address) {
        this.given = given;
        this.secrets = secrets;
        common.put("QUARKUS_PROFILE", given.getOrDefault("QUARKUS_PROFILE", "local"));
        common.put("PLAZA_PUBLIC_URL", given.getOrDefault("PLAZA_PUBLIC_URL", address));
        common.put("PLAZA_GATEWAY_SECRET", secrets.gateway());
    }

    Map<String, String> content(Postgres postgres, Path keys, Path pictures, int port) {
        var environment = service("content", postgres, port);
        environment.put("PLAZA_SIGNING_KEYS", keys.toString());
        environment.put("PLAZA_MEDIA_DIR", given.getOrDefault("PLAZA_MEDIA_DIR", pictures.toString()));
        environment.put("PLAZA_ADMIN_EMAIL", adminEmail());
        environment.put("PLAZA_ADMIN_PASSWORD", adminPassword());
        return environment;
    }

    Map<String, String> engagement(Postgres postgres, int contentPort, int port) {
        var environment = service("engagement", postgres, port);
        environment.put("PLAZA_CONTENT_URL", url(contentPort));
        return environment;
    }

    /** The one part that others may reach; on this machine alone, unless the operator names another address. */
    Map<String, String> web(int contentPort, int engagementPort, int port) {
        var environment = listening(given.getOrDefault("QUARKUS_HTTP_HOST", "127.0.0.1"), port);
        environment.put("PLAZA_CONTENT_URL", url(contentPort));
        environment.put("PLAZA_ENGAGEMENT_URL", url(engagementPort));
        return environment;
    }

    String adminEmail() {
        return given.getOrDefault("PLAZA_ADMIN_EMAIL", "admin@plaza.example");
    }

    String adminPassword() {
        return isAdminGiven() ? given.get("PLAZA_ADMIN_PASSWORD") : secrets.adminPassword();
    }

    boolean isAdminGiven() {
        return given.containsKey("PLAZA_ADMIN_PASSWORD");
    }

    private Map<String, String> service(String database, Postgres postgres, int port) {
        var environment = listening("127.0.0.1", port);
        environment.put("PLAZA_DATABASE_URL", postgres.url(database));
        environment.put("PLAZA_DATABASE_USER", database);
        environment.put("PLAZA_DATABASE_PASSWORD", secrets.database(database));
        environment.put("PLAZA_DATABASE_OWNER", database + "_owner");
        environment.put("PLAZA_DATABASE_OWNER_PASSWORD", secrets.database(database + "_owner"));
        environment.put("PLAZA_SERVICE_TOKEN", secrets.serviceToken());
        return environment;
    }

    private Map<String, String> listening(String host, int port) {
        var environment = new HashMap<>(common);
        environment.put("QUARKUS_HTTP_HOST", host);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return environment;
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }
}
