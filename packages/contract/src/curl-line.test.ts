import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { curlLine } from "./curl-line.ts";

/** What a shell would give to curl: its arguments and what comes through the pipe. */
function given(line: string): { readonly words: string[]; readonly piped: string } {
  const curl = `curl() { printf '%s\\0' "$@"; ${line.startsWith("printf") ? "cat" : ":"}; }`;
  const env = { ...process.env, API_KEY: "the-key" };
  const output = execFileSync("sh", { encoding: "utf8", env, input: `${curl}\n${line}\n` });
  const parts = output.split("\0");
  const end = parts.findIndex((word) => word.startsWith("http://")) + 1;
  return { words: parts.slice(0, end), piped: parts.slice(end).join("\0") };
}

const post = (body: string | Uint8Array<ArrayBuffer> | FormData, headers = {}) =>
  new Request("http://h/v1/x?a=1&b=2", { method: "POST", headers, body });

test("a request is told as a shell reads it, whatever is in its body, and without the key", async () => {
  const body = `{"a":"it's $HOME \`x\` \\"q\\"\\n"}`;
  const headers = { authorization: "Bearer the-key", "content-type": "application/json" };
  const line = await curlLine(post(body, headers), "the-key");
  expect(line).not.toContain("the-key");
  expect(given(line).words).toEqual([
    ...["-sS", "-i", "-X", "POST", "-H", "authorization: Bearer the-key"],
    ...["-H", "content-type: application/json", "--data-binary", body, "http://h/v1/x?a=1&b=2"],
  ]);
});

test("a form is told field by field, with the content of its file", async () => {
  const body = new FormData();
  body.set("purpose", "it's");
  body.set("file", new File(["a,b\n1,2\n"], 'a "b".csv', { type: "text/csv" }));
  const { words, piped } = given(await curlLine(post(body), undefined));
  expect(words.slice(2, -1)).toEqual([
    ...["-X", "POST", "--form-string", "purpose=it's"],
    ...["-F", 'file=@-;filename="a \\"b\\".csv";type=text/csv'],
  ]);
  expect(piped).toBe("a,b\n1,2\n");
});

test.each([
  ["has a NUL", "a\0b"],
  ["is too long for an argument", "x".repeat(200_000)],
])("a body that %s goes through a pipe", async (_, body) => {
  const { words, piped } = given(await curlLine(post(new TextEncoder().encode(body)), undefined));
  expect(words.slice(4, 6)).toEqual(["--data-binary", "@-"]);
  expect(piped).toBe(body);
});

test("a form that is none is sent as it is", async () => {
  const headers = { "content-type": "multipart/form-data" };
  const { words } = given(await curlLine(post("{}", headers), undefined));
  expect(words.slice(4, 8)).toEqual([
    "-H",
    "content-type: multipart/form-data",
    "--data-binary",
    "{}",
  ]);
});

test("a request without a body is its address", async () => {
  expect(await curlLine(new Request("http://h/v1/models"), "k")).toBe(
    "curl -sS -i 'http://h/v1/models'",
  );
});
