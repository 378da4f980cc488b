import { createEmulator, type Emulator } from "@understudy/emulator";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { badRequest, errorOf, expectHealthy, postJson } from "../setup/expect-healthy.ts";
import { preparedHome } from "../setup/models-home.ts";

let emulator: Emulator;
let url: string;

beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome() });
  url = await emulator.listen({ port: 0 });
});
afterAll(() => emulator.close());
afterEach(() => expectHealthy(url));

function post(body: string | Uint8Array<ArrayBuffer>, path = "/v1/embeddings"): Promise<Response> {
  return fetch(new URL(path, url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
}

describe("JSON", () => {
  const question = { model: "use-lite-en", input: "Grüße aus Zürich" };

  it("may begin with a byte-order mark, which changes nothing", async () => {
    const marked = await post(`\uFEFF${JSON.stringify(question)}`);
    const plain = await postJson(url, "/v1/embeddings", question);
    expect(marked.status).toBe(200);
    expect(await marked.json()).toEqual(await plain.json());
  });

  it("of nothing but a byte-order mark is refused", async () => {
    expect(await errorOf(await post("\uFEFF"))).toEqual(badRequest(null, "invalid_json"));
  });

  it.each([
    ["arrays", "[", "]"],
    ["objects", '{"a":', "}"],
  ])("nested 100,000 %s deep is refused", async (_, open, close) => {
    const nested = open.repeat(100_000) + (open === "[" ? "" : "1") + close.repeat(100_000);
    const inField = await post(`{"model":"use-lite-en","input":${nested}}`);
    expect(inField.status).toBe(400);
    const { error } = (await inField.json()) as { error: { type: string; param: string } };
    expect(error.type).toBe("invalid_request_error");
    expect(error.param).toMatch(/^input/);
    expect(error.param.length).toBeLessThan(20);
    expect(await errorOf(await post(open.repeat(100_000)))).toEqual(
      badRequest(null, "invalid_json"),
    );
  });

  it("nested deep is refused where an unknown field holds it, by the field's name", async () => {
    const nested = "[".repeat(100_000) + "]".repeat(100_000);
    const response = await post(`{"model":"use-lite-en","input":"x","extra":${nested}}`);
    expect(await errorOf(response)).toEqual(badRequest("extra", "unknown_parameter"));
  });

  it("nested deep with a lone surrogate at the bottom is refused", async () => {
    const nested = `${"[".repeat(100_000)}"\\ud800"${"]".repeat(100_000)}`;
    const response = await post(`{"model":"use-lite-en","input":${nested}}`);
    expect(response.status).toBe(400);
  });

  it.each([
    ["a high one", '{"model":"use-lite-en","input":"a\\ud800b"}', "input"],
    ["a low one", '{"model":"use-lite-en","input":["ok","\\udc00"]}', "input[1]"],
    ["a pair the wrong way round", '{"model":"use-lite-en","input":"\\ude00\\ud83d"}', "input"],
    ["one in the model", '{"model":"\\uD800","input":"x"}', "model"],
    ["one in a user", '{"model":"use-lite-en","input":"x","user":"\\udbff"}', "user"],
  ])("with a lone surrogate, %s, is refused by the field's name", async (_, body, param) => {
    expect(await errorOf(await post(body))).toEqual(badRequest(param, "invalid_value"));
  });

  it("with a lone surrogate is refused wherever texts are taken", async () => {
    const rerank = '{"model":"use-lite-en","query":"x","documents":["a",{"text":"\\ud800"}]}';
    expect(await errorOf(await post(rerank, "/v1/rerank"))).toEqual(
      badRequest("documents[1].text", "invalid_value"),
    );
    const tokenize = '{"model":"use-lite-en","input":["\\ud800"]}';
    expect(await errorOf(await post(tokenize, "/v1/tokenize"))).toEqual(
      badRequest("input[0]", "invalid_value"),
    );
  });

  it("with a surrogate pair as escapes is the character that they stand for", async () => {
    const escaped = await post('{"model":"use-lite-en","input":"\\ud83d\\ude00 hello"}');
    const plain = await post('{"model":"use-lite-en","input":"\u{1F600} hello"}');
    expect(escaped.status).toBe(200);
    expect(await escaped.json()).toEqual(await plain.json());
  });

  it.each([
    ["a byte that never occurs", [0xff]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a character that breaks off", [0xe2, 0x82]],
  ])("that is not UTF-8, with %s, is refused", async (_, bytes) => {
    const [before, after] = ['{"model":"use-lite-en","input":"', '"}'];
    const body = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
    expect(await errorOf(await post(new Uint8Array(body)))).toEqual(
      badRequest(null, "invalid_json"),
    );
  });

  it("in UTF-16 is refused", async () => {
    const body = new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(question)}`, "utf16le"));
    expect(await errorOf(await post(body))).toEqual(badRequest(null, "invalid_json"));
  });

  it("with a field named __proto__ or constructor is refused by the field's name", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const response = await post(`{"model":"use-lite-en","input":"x","${name}":{"a":1}}`);
      expect(await errorOf(response)).toEqual(badRequest(name, "unknown_parameter"));
    }
  });

  it.each(["1e999", "-1", "-0.5", "123456789012345678901234567890", "4294967296"])(
    "with the number %s for a token is refused",
    async (number) => {
      const response = await post(`{"model":"use-lite-en","input":[${number}]}`);
      expect(await errorOf(response)).toMatchObject({ status: 400, param: "input[0]" });
    },
  );
});
