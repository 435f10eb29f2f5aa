package io.factgate.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** One connection by the DevTools protocol: commands and their answers, events as they come. */
final class DevTools implements WebSocket.Listener {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 30;

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

  private DevTools() {}

  static DevTools at(String address) {
    DevTools tools = new DevTools();
    WebSocket open =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), tools)
            .orTimeout(SECONDS, TimeUnit.SECONDS)
            .join();
    tools.socket.complete(open);
    return tools;
  }

  /** Sends a command and waits for its result; a refused one throws. */
  JsonNode call(String session, String method, Map<String, ?> parameters) {
    int id = ids.incrementAndGet();
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.join().sendText(command.toString(), true).join();
    JsonNode whole = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (whole.has("error")) {
      throw new IllegalStateException(method + ": " + whole.get("error"));
    }
    return whole.get("result");
  }

  /** Events of a session so far. */
  List<JsonNode> events(String session, String method) {
    return events.stream()
        .filter(e -> e.path("sessionId").asString("").equals(session))
        .filter(e -> e.path("method").asString("").equals(method))
        .map(e -> e.get("params"))
        .toList();
  }

  /** Waits for an event of a session. */
  void await(String session, String method) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (events(session, method).isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("no " + method + " within " + SECONDS + " seconds");
      }
      Thread.sleep(10);
    }
  }

  void close() {
    socket.join().sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
    part.append(data);
    if (isLast) {
      JsonNode message = JSON.readTree(part.toString());
      part.setLength(0);
      if (message.has("id")) {
        answers.remove(message.get("id").asInt()).complete(message);
      } else {
        events.add(message);
      }
    }
    from.request(1);
    return null;
  }
}
