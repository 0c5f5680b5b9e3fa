package social.plaza.content.auth;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.math.ec.ECPoint;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.keys.EcKeyUtil;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A key in a PEM file: a private one (PKCS#8), whose public half is worked out, so that one file is enough; or the public half of one
 * that signs no more.
 */
final class KeyFile {

    private KeyFile() {}

    static EllipticCurveJsonWebKey read(Path file) throws IOException, GeneralSecurityException, JoseException {
        String pem = Files.readString(file);
        byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        KeyFactory keys = KeyFactory.getInstance("EC");
        return pem.contains("-----BEGIN PUBLIC KEY-----")
                ? new EllipticCurveJsonWebKey(
                        checked((ECPublicKey) keys.generatePublic(new X509EncodedKeySpec(encoded))))
                : pair(checked((ECPrivateKey) keys.generatePrivate(new PKCS8EncodedKeySpec(encoded))));
    }

    private static EllipticCurveJsonWebKey pair(ECPrivateKey secret) throws JoseException {
        EllipticCurveJsonWebKey key = new EllipticCurveJsonWebKey(publicHalf(secret.getS()));
        key.setPrivateKey(secret);
        return key;
    }

    private static <K extends ECKey> K checked(K key) throws GeneralSecurityException {
        if (!key.getParams().getCurve().equals(EllipticCurves.P256.getCurve())) {
            throw new GeneralSecurityException("not on P-256");
        }
        return key;
    }

    private static ECPublicKey publicHalf(BigInteger secret) throws JoseException {
        ECPoint point = ECNamedCurveTable.getParameterSpec("P-256").getG().multiply(secret).normalize();
        return new EcKeyUtil().publicKey(point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger(),
                EllipticCurves.P256);
    }
}
