package social.plaza.content.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> byHandle(String handle) {
        return find("lower(handle) = lower(?1)", handle).firstResultOptional();
    }
}
