package social.plaza.content.media;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What somebody uploaded, as it was made anew. It never changes; it goes when nothing has shown it for a while. */
@Entity
public class Picture {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID ownerId;
    private String alt;
    private int width;
    private int height;
    private String url;

    @Convert(converter = VariantsColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<PictureView.Variant> variants = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> names = new ArrayList<>();

    private long bytes;
    private Instant createdAt;
    private Instant unusedSince;

    protected Picture() {}

    /** @param files the narrowest first */
    Picture(UUID ownerId, String alt, List<StoredFile> files, Instant now) {
        StoredFile whole = files.getLast();
        this.ownerId = ownerId;
        this.alt = alt;
        this.width = whole.width();
        this.height = whole.height();
        this.url = whole.url();
        this.variants = new ArrayList<>(files.stream().map(StoredFile::variant).toList());
        this.names = new ArrayList<>(files.stream().map(StoredFile::name).toList());
        this.bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
        this.createdAt = now;
        this.unusedSince = now;
    }

    public UUID id() {
        return id;
    }

    public String url() {
        return url;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    public PictureView view() {
        return new PictureView(id, url, width, height, alt, List.copyOf(variants));
    }
}
