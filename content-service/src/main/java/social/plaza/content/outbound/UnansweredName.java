package social.plaza.content.outbound;

import java.net.UnknownHostException;

/** Nobody said whether there is such a host. */
public class UnansweredName extends UnknownHostException {

    UnansweredName(String host) {
        super(host);
    }
}
