import { describe, expect, test } from "vitest";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { scriptedService } from "../testing/scripted-service.ts";

function clientFor(
  body: string | Uint8Array<ArrayBuffer> | null,
  type: string | null,
  status = 200,
) {
  const response = new Response(body, { status, headers: { "x-request-id": "req_1" } });
  if (type === null) response.headers.delete("content-type");
  else response.headers.set("content-type", type);
  return clientIn(manualEnvironment(), { fetch: scriptedService(response).fetch });
}

describe("a JSON response", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "Application/JSON",
    "application/problem+json",
    null,
  ])("may have the content type %s", async (type) => {
    expect(await clientFor('{"status":"live"}', type).health.live()).toEqual({ status: "live" });
  });

  test("may not be a page of a proxy", async () => {
    const page = "<html><script>var x = 1</script><h1>Log in</h1>\n to the  network</html>";
    const error = await clientFor(page, "text/html")
      .health.live()
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error.message).toBe(
      "Expected application/json, but got text/html: Log in to the network. Is the baseURL that of the API?",
    );
    expect([error.status, error.requestId, error.code]).toEqual([200, "req_1", "invalid_response"]);
  });

  test.each(["", '{"status":', "undefined"])("may not be %j", async (body) => {
    await expect(clientFor(body, "application/json").health.live()).rejects.toThrow(
      "Expected JSON, but got",
    );
  });

  test("may not be empty with a status of 204", async () => {
    await expect(clientFor(null, null, 204).health.live()).rejects.toThrow(
      "Expected JSON, but got an empty body (no content type)",
    );
  });
});

describe("a text response", () => {
  test("is given as it is", async () => {
    const yaml = "openapi: 3.1.0\nx: ü\n";
    expect(await clientFor(yaml, "application/yaml; charset=utf-8").openapi.yaml()).toBe(yaml);
  });

  test("may not be of another type", async () => {
    await expect(clientFor("{}", "application/json").openapi.yaml()).rejects.toThrow(
      "Expected application/yaml, but got application/json: {}",
    );
  });
});

test("bytes may be of any type and come unchanged", async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
  const response = await clientFor(bytes, "image/png").files.content("file-1");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

test("a download of nothing is empty", async () => {
  const response = await clientFor(null, null).files.content("file-1");
  expect((await response.arrayBuffer()).byteLength).toBe(0);
});
