package social.plaza.content;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Every SQL statement that the service sends, but those of its jobs, which come by themselves. */
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        if (!sql.contains("skip locked") && !sql.contains("scheduled_for <=")) {
            sent.add(sql);
        }
        return sql;
    }

    /** Those that are sent while something is done. */
    public List<String> during(Runnable what) {
        sent.clear();
        what.run();
        return List.copyOf(sent);
    }
}
