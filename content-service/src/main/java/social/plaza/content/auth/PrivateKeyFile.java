package social.plaza.content.auth;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.math.ec.ECPoint;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.keys.EcKeyUtil;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A private key in a file (PKCS#8 PEM). The public half is worked out from it, so that one file is enough. */
final class PrivateKeyFile {

    private PrivateKeyFile() {}

    static EllipticCurveJsonWebKey read(Path file) throws IOException, GeneralSecurityException, JoseException {
        byte[] encoded = Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
        var privateKey = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        if (!privateKey.getParams().getCurve().equals(EllipticCurves.P256.getCurve())) {
            throw new GeneralSecurityException("not on P-256");
        }
        EllipticCurveJsonWebKey key = new EllipticCurveJsonWebKey(publicHalf(privateKey.getS()));
        key.setPrivateKey(privateKey);
        return key;
    }

    private static ECPublicKey publicHalf(BigInteger secret) throws JoseException {
        ECPoint point = ECNamedCurveTable.getParameterSpec("P-256").getG().multiply(secret).normalize();
        return new EcKeyUtil().publicKey(point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger(),
                EllipticCurves.P256);
    }
}
