package social.plaza.engagement;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.restassured.RestAssured;

/** Many requests at the same time. */
public final class Clicks {

    private Clicks() {}

    /** @return the status of each answer */
    public static List<Integer> together(Stream<Person> people, String method, String path) {
        return together(people.map(person -> request(person, method, path)));
    }

    /** One person asks for all of these. */
    public static List<Integer> together(Person person, String method, Stream<String> paths) {
        return together(paths.map(path -> request(person, method, path)));
    }

    private static List<Integer> together(Stream<HttpRequest> requests) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return requests.map(request -> client.sendAsync(request, BodyHandlers.discarding()))
                    .toList().stream().map(CompletableFuture::join).map(answer -> answer.statusCode()).toList();
        }
    }

    private static HttpRequest request(Person person, String method, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + person.token())
                .method(method, HttpRequest.BodyPublishers.noBody()).build();
    }
}
