package social.plaza.content.history;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.Problem;

/** Looks at a proof that somebody has. */
@ApplicationScoped
class CheckingProofs {

    /**
     * What came of it.
     *
     * @param agrees whether the square says the same of that moment today; null where the signature is not its own, or the article cannot be
     *        read any more
     * @param proof what it says; null unless the signature is valid
     */
    @Schema(name = "ProofFinding")
    record Finding(Seal.Signature signature, @Schema(nullable = true) Boolean agrees,
            @Schema(nullable = true) Proof proof) {}

    @Inject
    Seal seal;

    @Inject
    Proving proving;

    Finding of(String sealed) {
        Seal.Opened opened = seal.open(sealed);
        return new Finding(opened.signature(), opened.proof() == null ? null : agrees(opened.proof()).orElse(null),
                opened.proof());
    }

    private Optional<Boolean> agrees(Proof proof) {
        try {
            return Optional.of(proving.again(proof).by(proof.iss()).equals(proof));
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }
}
