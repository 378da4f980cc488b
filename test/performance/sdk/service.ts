/**
 * A service for measuring clients, as a process of its own: bare `node:http` with answers that are made
 * beforehand, so that the client is what takes the time. Prints its address, and ends with its input.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const models = Buffer.from(
  JSON.stringify({
    object: "list",
    data: [{ id: "m", object: "model", created: 1_700_000_000, owned_by: "us" }],
  }),
);

const chunk = (delta: object, finish_reason: string | null) =>
  `data: ${JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1_700_000_000,
    model: "m",
    choices: [{ index: 0, delta, finish_reason, logprobs: null }],
  })}\n\n`;

/** What goes into a write: pieces of a text as a model's tokens are. */
const words = "It was the best of times, it was the worst of times, it was the age".split(/(?= )/);
const block = Buffer.from(words.map((content) => chunk({ content }, null)).join(""));
const end = Buffer.from(`${chunk({}, "stop")}data: [DONE]\n\n`);

const server = createServer(async (request, response) => {
  for await (const _ of request);
  if (request.method === "GET") {
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": models.length,
      "x-request-id": "req_1",
    });
    response.end(models);
    return;
  }
  const chunks = Number(request.headers["x-chunks"]);
  response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": "req_1" });
  for (let sent = 0; sent < chunks; sent += words.length) {
    if (!response.write(block)) await new Promise((resolve) => response.once("drain", resolve));
  }
  response.end(end);
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
process.stdin.on("end", () => process.exit()).resume();
