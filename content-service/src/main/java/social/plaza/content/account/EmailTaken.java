package social.plaza.content.account;

import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** There is an account with the e-mail address. That this tells so much is the price of a form that helps. */
public class EmailTaken extends Problem {

    public EmailTaken() {
        super(Status.CONFLICT, "email-taken", "E-mail address taken",
                "There is an account with this e-mail address. Sign in instead.", Map.of("field", "email"));
    }
}
