package social.plaza.content.source;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import social.plaza.content.media.ImportingPictures;
import social.plaza.content.outbound.Answered;
import social.plaza.content.outbound.Asked;
import social.plaza.content.outbound.Outbound;

/** Pictures of items, fetched once for each account, and kept as long as something shows them. */
@ApplicationScoped
class FetchedPictures {

    @Inject
    Outbound outbound;

    @Inject
    ImportingPictures importing;

    @Inject
    Session session;

    /** @return the path of the picture; empty if it cannot be had, or is none that is taken */
    Optional<String> take(UUID owner, String address, String alt) {
        Optional<String> before = QuarkusTransaction.requiringNew().call(() -> kept(owner, address));
        if (before.isPresent()) {
            return before;
        }
        Optional<String> taken = fetched(address).flatMap(bytes -> importing.take(owner, bytes, alt));
        taken.ifPresent(url -> QuarkusTransaction.requiringNew().run(() -> remember(owner, address, url)));
        return taken;
    }

    private Optional<byte[]> fetched(String address) {
        try {
            Answered answered = outbound.ask(Asked.get(address, Map.of("Accept", "image/*")));
            return answered.status() == 200 ? Optional.of(answered.body()) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private Optional<String> kept(UUID owner, String address) {
        return session.createNativeQuery("""
                select f.url from fetched_picture f where f.owner_id = :owner and f.address = :address
                    and exists (select 1 from picture p where p.owner_id = f.owner_id and p.url = f.url)""",
                String.class).setParameter("owner", owner).setParameter("address", address).getResultStream()
                .findFirst();
    }

    private void remember(UUID owner, String address, String url) {
        session.createNativeMutationQuery("""
                insert into fetched_picture (owner_id, address, url) values (:owner, :address, :url)
                on conflict (owner_id, address) do update set url = excluded.url""").setParameter("owner", owner)
                .setParameter("address", address).setParameter("url", url).executeUpdate();
    }
}
