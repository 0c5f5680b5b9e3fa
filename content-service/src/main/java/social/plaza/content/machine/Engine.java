package social.plaza.content.machine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import social.plaza.content.outbound.Answered;
import social.plaza.content.outbound.Outbound;
import social.plaza.content.outbound.Peer;

/** A server that speaks LibreTranslate's protocol. It may be slow, broken or hostile: nothing that it says is believed before it is looked at. */
@ApplicationScoped
class Engine {

    private static final String ANY_LANGUAGE = "auto";
    private static final Duration PATIENCE_FOR_LANGUAGES = Duration.ofSeconds(10);
    private static final int MAX_LANGUAGES = 300;

    /** @param from the language that the server found, if it was asked to; in its own code */
    record Said(List<String> texts, Optional<String> from) {}

    private final Optional<Peer> peer;
    private final EngineSettings settings;
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Engine(EngineSettings settings, Outbound outbound) {
        this.settings = settings;
        this.peer = settings.url().map(outbound::peer);
    }

    boolean isSet() {
        return peer.isPresent();
    }

    String name() {
        return settings.engine();
    }

    /** @throws EngineFailed if it does not tell */
    EngineLanguages languages() throws EngineFailed {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (JsonNode each : answer(ask(() -> peer.orElseThrow().get("languages", PATIENCE_FOR_LANGUAGES)))) {
            if (targets.size() < MAX_LANGUAGES && isCode(each.path("code"))) {
                List<String> to = new ArrayList<>();
                StreamSupport.stream(each.path("targets").spliterator(), false).limit(MAX_LANGUAGES)
                        .filter(Engine::isCode).map(JsonNode::asText).forEach(to::add);
                targets.put(each.path("code").asText(), to);
            }
        }
        return EngineLanguages.of(targets);
    }

    private static boolean isCode(JsonNode node) {
        return node.isTextual() && node.asText().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");
    }

    /**
     * @param from its own code, or null for it to find out; {@code left} it may take no longer than this
     * @return as many texts as it was given
     * @throws EngineFailed if it gives others, or none in time
     */
    Said translate(String from, String to, List<String> texts, Duration left) throws EngineFailed {
        Duration patience = left.compareTo(settings.patience()) < 0 ? left : settings.patience();
        JsonNode answer = answer(ask(() -> peer.orElseThrow().post("translate", request(from, to, texts), patience)));
        List<String> said = new ArrayList<>();
        answer.path("translatedText").forEach(text -> said.add(text.isTextual() ? text.asText() : ""));
        if (said.size() != texts.size()) {
            throw new EngineFailed("it answered " + said.size() + " texts to " + texts.size());
        }
        return new Said(said, Optional.of(answer.path("detectedLanguage").path(0).path("language"))
                .filter(Engine::isCode).map(JsonNode::asText));
    }

    private byte[] request(String from, String to, List<String> texts) throws JsonProcessingException {
        ObjectNode request = json.createObjectNode().put("source", from == null ? ANY_LANGUAGE : from).put("target", to)
                .put("format", "text");
        texts.forEach(request.putArray("q")::add);
        settings.key().ifPresent(key -> request.put("api_key", key));
        return json.writeValueAsBytes(request);
    }

    private interface Asking {

        Answered ask() throws IOException;
    }

    private static Answered ask(Asking asking) throws EngineFailed {
        try {
            return asking.ask();
        } catch (IOException unanswered) {
            throw new EngineFailed(unanswered);
        }
    }

    private JsonNode answer(Answered answered) throws EngineFailed {
        if (answered.status() != 200) {
            throw new EngineFailed("it answered " + answered.status());
        }
        try {
            return json.readTree(answered.body());
        } catch (IOException unreadable) {
            throw new EngineFailed(unreadable);
        }
    }
}
