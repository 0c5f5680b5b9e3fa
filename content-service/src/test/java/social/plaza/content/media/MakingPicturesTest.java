package social.plaza.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Memory is given for what is made of a picture, too: that has four bytes a pixel, however few the picture has. */
class MakingPicturesTest {

    @Test
    void countsWhatIsMadeOfAPictureHoweverShallowItIs() {
        assertThat(MakingPictures.needed(new Decoding.Size(1, 2560, 2560, 2560 * 2560))).isEqualTo(9L * 2560 * 2560);
        assertThat(MakingPictures.needed(new Decoding.Size(1, 5120, 5120, 5120 * 5120)))
                .isEqualTo(5120L * 5120 + 8L * 2560 * 2560);
        assertThat(MakingPictures.needed(new Decoding.Size(1, 1, 5120, 5120))).isEqualTo(5120 + 8 * 2560);
    }
}
