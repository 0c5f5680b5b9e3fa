package social.plaza.engagement.reward;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import social.plaza.http.BadRequest;

/** The assets that the operator has. */
@ApplicationScoped
class Assets {

    @Inject
    Session session;

    /** @throws BadRequest naming the field {@code asset} if there is none of that code; absent means the default one */
    Asset named(String code) {
        Asset asset = session.find(Asset.class, code == null ? Asset.DEFAULT : code);
        if (asset == null) {
            throw new BadRequest("asset", "must be one of GET /assets");
        }
        return asset;
    }

    /** By their codes, those after one. */
    List<Asset> after(String code, int limit) {
        return session.createSelectionQuery("from Asset where code > :code order by code", Asset.class)
                .setParameter("code", code).setMaxResults(limit).list();
    }
}
