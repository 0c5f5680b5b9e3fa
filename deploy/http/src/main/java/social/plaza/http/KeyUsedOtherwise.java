package social.plaza.http;

/** An idempotency key that came before with another request. */
public class KeyUsedOtherwise extends Problem {

    public KeyUsedOtherwise() {
        super(problem(422, "key-used-otherwise", "Key used otherwise",
                "This Idempotency-Key came before with another request. Take a new key for a new request."));
    }
}
