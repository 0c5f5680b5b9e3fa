package social.plaza.web.gateway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import social.plaza.web.Plaza;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Descriptions;
import social.plaza.web.origin.Engagement;

/**
 * One OpenAPI document for the whole origin, joined from what the services say of themselves. Components that both have and that
 * differ carry their service's name.
 */
@Singleton
class Description {

    private static final List<String> NAMED = List.of("schemas", "responses", "parameters", "examples", "requestBodies",
            "headers", "links", "callbacks");

    private final Plaza plaza;
    private final ObjectMapper json;
    private final Descriptions services;
    private final Content content;
    private final Engagement engagement;

    Description(Plaza plaza, ObjectMapper json, Descriptions services, Content content, Engagement engagement) {
        this.plaza = plaza;
        this.json = json;
        this.services = services;
        this.content = content;
        this.engagement = engagement;
    }

    /** @param missing names of services that could not be asked */
    record Whole(ObjectNode document, List<String> missing) {}

    Whole whole() {
        var parts = new LinkedHashMap<String, Optional<ObjectNode>>();
        parts.put(content.name(), services.of(content));
        parts.put(engagement.name(), services.of(engagement));
        var document = head();
        var limits = json.createObjectNode();
        parts.forEach((name, part) -> part.ifPresent(found -> {
            Limits.join(limits, found.at("/components/examples/getLimits/value"));
            join(document, name, publicOnly(found));
        }));
        document.withObject("paths").set("/api/v1/limits", limits(limits));
        var missing = parts.entrySet().stream().filter(part -> part.getValue().isEmpty()).map(Map.Entry::getKey);
        return new Whole(document, missing.toList());
    }

    private ObjectNode head() {
        var document = json.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Plaza").put("version", "1")
                .put("description",
                        "Articles with the disclaimers that apply to them, and all that readers do with them.");
        document.putArray("servers").addObject().put("url", plaza.publicUrl().toString());
        document.putArray("tags");
        document.putObject("paths");
        document.putObject("components");
        return document;
    }

    /** The one thing that is told by neither service, but here. */
    private ObjectNode limits(ObjectNode example) {
        var path = json.createObjectNode();
        var operation = path.putObject("get").put("operationId", "getLimits")
                .put("summary", "Every limit that a client can run into");
        operation.putArray("tags").add("limits");
        var responses = operation.putObject("responses");
        var found = responses.putObject("200").put("description", "The limits of each feature, by its name");
        refer(found.putObject("headers").putObject("ETag"), "headers", "ETag");
        var answer = found.putObject("content").putObject("application/json");
        answer.putObject("schema").put("type", "object");
        answer.putObject("examples").putObject("getLimits").set("value", example);
        responses.putObject("304").put("description", "They have not changed: `If-None-Match` is still right");
        var away = responses.putObject("503")
                .put("description", "A part of Plaza cannot be reached; `Retry-After` tells when to try again");
        refer(away.putObject("headers").putObject("Retry-After"), "headers", "Retry-After");
        refer(away.putObject("content").putObject("application/problem+json").putObject("schema"), "schemas",
                "Problem");
        return path;
    }

    /** What is public of a service is what the gateway routes to it, and the components that this needs. */
    private ObjectNode publicOnly(ObjectNode part) {
        var open = part.deepCopy();
        var paths = open.withObject("paths");
        paths.retain(paths.properties().stream().map(Map.Entry::getKey).filter(Description::isPublic).toList());
        var needed = new HashSet<String>();
        need(paths, open, needed);
        for (var kind : NAMED) {
            if (open.at("/components/" + kind) instanceof ObjectNode components) {
                components.retain(components.properties().stream().map(Map.Entry::getKey)
                        .filter(name -> needed.contains(reference(kind, name))).toList());
            }
        }
        return open;
    }

    private static void need(JsonNode node, JsonNode document, Set<String> needed) {
        node.findValues("$ref").stream().map(JsonNode::asText).filter(needed::add)
                .forEach(reference -> need(document.at(reference.substring(1)), document, needed));
    }

    private void join(ObjectNode document, String service, ObjectNode part) {
        var renamed = renamed(document, service, part);
        for (var kind : part.path("components").properties()) {
            var all = document.withObject("/components/" + kind.getKey());
            kind.getValue().properties().forEach(component -> all.set(
                    renamed.getOrDefault(reference(kind.getKey(), component.getKey()), component.getKey()),
                    referring(component.getValue(), renamed)));
        }
        part.path("paths").properties()
                .forEach(path -> document.withObject("paths").set(path.getKey(), referring(path.getValue(), renamed)));
        tags(document.withArray("tags"), part.path("tags"));
    }

    private static boolean isPublic(String path) {
        return Routing.of(path.replaceAll("\\{[^}]*}", "x")).isPresent();
    }

    private static void tags(ArrayNode all, JsonNode more) {
        var known = all.findValuesAsText("name");
        more.forEach(tag -> {
            if (!known.contains(tag.path("name").asText())) {
                all.add(tag);
            }
        });
    }

    private static Map<String, String> renamed(ObjectNode document, String service, ObjectNode part) {
        var renamed = new LinkedHashMap<String, String>();
        for (var kind : NAMED) {
            var known = document.path("components").path(kind);
            part.path("components").path(kind).properties().stream()
                    .filter(one -> known.has(one.getKey()) && !known.get(one.getKey()).equals(one.getValue()))
                    .forEach(one -> renamed.put(reference(kind, one.getKey()), prefixed(service, one.getKey())));
        }
        return renamed;
    }

    private static String prefixed(String service, String name) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1) + name;
    }

    private static void refer(ObjectNode node, String kind, String name) {
        node.put("$ref", reference(kind, name));
    }

    private static String reference(String kind, String name) {
        return "#/components/" + kind + '/' + name;
    }

    /** The same with every reference to a renamed component following it. */
    private JsonNode referring(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            var copy = json.createObjectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), "$ref".equals(member.getKey())
                    ? followed(member.getValue(), renamed)
                    : referring(member.getValue(), renamed)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var items = new ArrayList<JsonNode>();
            array.forEach(item -> items.add(referring(item, renamed)));
            return json.createArrayNode().addAll(items);
        }
        return node;
    }

    private static JsonNode followed(JsonNode reference, Map<String, String> renamed) {
        var old = reference.asText();
        var name = renamed.get(old);
        return name == null ? reference : TextNode.valueOf(old.substring(0, old.lastIndexOf('/') + 1) + name);
    }
}
