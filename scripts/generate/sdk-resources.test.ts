import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument, OperationObject } from "./openapi-document.ts";
import { generateSdkResources } from "./sdk-resources.ts";

const json = { content: { "application/json": { schema: { type: "object" } } } };
const answer = { "200": { description: "It.", ...json } };

function operation(operationId: string, more: Partial<OperationObject> = {}): OperationObject {
  return {
    operationId,
    tags: ["Things"],
    summary: "Do it",
    description: "It is done.\n",
    responses: answer,
    ...more,
  };
}

function document(operations: OperationObject[]): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    tags: [{ name: "Things", description: "Things of all kinds." }],
    paths: Object.fromEntries(
      operations.map((post, index) => [`/v1/${index}/{thing_id}`, { post }]),
    ),
    components: { schemas: {} },
  };
}

function generate(...operations: OperationObject[]): Map<string, string> {
  return generateSdkResources(document(operations));
}

/** A file without the spaces in which one formatting differs from another. */
function sourceOf(files: Map<string, string>, name: string): string {
  return files.get(`packages/sdk/src/generated/${name}.ts`)?.replace(/\s+/g, " ") ?? "";
}

describe("a method", () => {
  test("takes the path, the body, the query and the options, in that order", () => {
    const source = sourceOf(
      generate(
        operation("things.update", {
          parameters: [
            { name: "thing_id", in: "path", description: "Which.", required: true, schema: {} },
            { name: "force", in: "query", description: "How.", schema: {} },
          ],
          requestBody: { required: true, ...json },
        }),
      ),
      "things",
    );
    expect(source).toContain(
      'update(thingId: PathParameters<"things.update">["thing_id"], body: RequestBody<"things.update">, query?: QueryParameters<"things.update">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"things.update">>> {',
    );
    expect(source).toContain(
      'this.caller.json({ id: "things.update", method: "POST", path: "/v1/0/{thing_id}", body: "json" }, { path: [thingId], body, query, options });',
    );
  });

  test("needs a query or body that the document requires, and no other", () => {
    const required = {
      name: "q",
      in: "query",
      description: "Q.",
      required: true,
      schema: {},
    } as const;
    const source = sourceOf(
      generate(
        operation("things.find", { parameters: [required] }),
        operation("things.start", { requestBody: json }),
      ),
      "things",
    );
    expect(source).toContain('find(query: QueryParameters<"things.find">, options?');
    expect(source).toContain('start(body?: RequestBody<"things.start">, options?');
  });

  test("sends a form with its file fields, and either where the document has both", () => {
    const form = {
      "multipart/form-data": {
        schema: { properties: { picture: { type: "string", format: "binary" }, name: {} } },
      },
    };
    const source = sourceOf(
      generate(
        operation("things.draw", { requestBody: { content: form } }),
        operation("things.paint", { requestBody: { content: { ...form, ...json.content } } }),
      ),
      "things",
    );
    expect(source).toContain('draw(body?: WithFileStreams<RequestBody<"things.draw">>, options?');
    expect(source).toContain('path: "/v1/0/{thing_id}", body: "form", fileFields: ["picture"] }');
    expect(source).toContain('path: "/v1/1/{thing_id}", body: "either", fileFields: ["picture"] }');
  });

  test("gives what its response is: a page, a text or bytes", () => {
    const answering = (type: string, schema: Record<string, string>) => ({
      responses: { "200": { description: "It.", content: { [type]: { schema } } } },
    });
    const source = sourceOf(
      generate(
        operation("things.list", { "x-pagination": "cursor" }),
        operation("things.words", answering("text/csv", { type: "string" })),
        operation("things.bytes", answering("audio/wav", { type: "string", format: "binary" })),
      ),
      "things",
    );
    expect(source).toContain(
      'list(options?: RequestOptions): PagePromise<ResponseBody<"things.list">>',
    );
    expect(source).toContain("words(options?: RequestOptions): ApiPromise<string>");
    expect(source).toContain(
      'this.caller.text({ id: "things.words", method: "POST", path: "/v1/1/{thing_id}", accept: "text/csv" }',
    );
    expect(source).toContain("bytes(options?: RequestOptions): ApiPromise<Response>");
  });

  test("is documented by its summary, description and parameters", () => {
    const [file] = generate(
      operation("things.stop", {
        summary: "Stop it.",
        description: "Ends with */ and\n\ngoes on.\n",
        deprecated: true,
        parameters: [{ name: "thing_id", in: "path", description: "Which.", schema: {} }],
      }),
    ).values();
    expect(file).toContain(`  /**
   * Stop it: \`POST /v1/0/{thing_id}\`.
   *
   * Ends with *\\/ and
   *
   * goes on.
   *
   * @param thingId Which.
   * @deprecated
   */
  stop(`);
  });
});

test("resources within resources have classes of their own, each made before it is used", () => {
  const files = generate(
    operation("things.parts.screws.turn"),
    operation("things.parts.count"),
    operation("others.look", { tags: ["Unknown"] }),
  );
  expect([...files.keys()]).toEqual([
    "packages/sdk/src/generated/things.ts",
    "packages/sdk/src/generated/others.ts",
    "packages/sdk/src/generated/resource-tree.ts",
  ]);
  const things = sourceOf(files, "things");
  expect(things.match(/class \w+/g)).toEqual([
    "class ThingsPartsScrews",
    "class ThingsParts",
    "class Things",
  ]);
  expect(things).toContain("readonly screws = new ThingsPartsScrews(this.caller);");
  expect(things).toContain("/** Things of all kinds. */ export class Things extends Resource {");
  expect(sourceOf(files, "resource-tree")).toContain(
    "readonly others = new Others(this.caller); /** Things of all kinds. */ readonly things = new Things(this.caller);",
  );
});

test("a resource of two words has a file in kebab case", () => {
  const files = generate(operation("twoWords.make"));
  expect(sourceOf(files, "two-words")).toContain("class TwoWords extends Resource {");
  expect(sourceOf(files, "resource-tree")).toContain('import { TwoWords } from "./two-words.ts";');
});

test("a class with methods of its own, written by hand, extends what has them", () => {
  const chat = sourceOf(generate(operation("chat.completions.create")), "chat");
  expect(chat).toContain('import { ChatStreaming } from "../chat/chat-streaming.ts";');
  expect(chat).toContain("class ChatCompletions extends ChatStreaming {");
  expect(chat).toContain("class Chat extends Resource {");
  expect(sourceOf(generate(operation("things.a")), "things")).not.toContain("ChatStreaming");
});

test("what is generated is TypeScript", () => {
  for (const [file, source] of generate(operation("things.a"), operation("things.parts.b"))) {
    const { diagnostics } = ts.transpileModule(source, { fileName: file, reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  }
});

describe("an operation that can stream", () => {
  const content = { ...json.content, "text/event-stream": { schema: { type: "object" } } };
  const responses = { "200": { description: "It.", content } };

  test("gives a stream when it is asked to in its query or body, and else a whole answer", () => {
    const requestBody = { required: true, ...json };
    const source = sourceOf(generate(operation("things.a", { responses, requestBody })), "things");
    expect(source).toContain(
      'a(body: RequestBody<"things.a"> & { readonly stream: true }, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"things.a">>>;',
    );
    expect(source).toContain(
      'a(body: RequestBody<"things.a"> & { readonly stream?: false | null }, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"things.a">>>;',
    );
    expect(source).toContain(
      'a(body: RequestBody<"things.a">, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"things.a">>> | ApiPromise<WithRequestId<ResponseBody<"things.a">>>;',
    );
    expect(source).toContain("if (body.stream) return this.caller.events({");
  });

  test("is refused when nothing says whether to stream", () => {
    expect(() => generate(operation("things.a", { responses }))).toThrow(
      "things.a: nothing says whether to stream.",
    );
  });
});

describe("refused, with the operation's name, is", () => {
  test.each([["create"], ["things.Create"], ["things.do-it"], ["things."]])(
    "the operationId '%s'",
    (id) => {
      expect(() => generate(operation(id))).toThrow(`'${id}' is no way to call the SDK.`);
    },
  );

  test("a body that is neither JSON nor a form", () => {
    const requestBody = { content: { "text/csv": { schema: {} }, ...json.content } };
    expect(() => generate(operation("things.a", { requestBody }))).toThrow(
      "things.a: the SDK cannot send a body of text/csv.",
    );
  });

  test("a response of two kinds, or of none", () => {
    const content = { ...json.content, "text/plain": { schema: { type: "string" } } };
    const both = { "200": { description: "It.", content } };
    expect(() => generate(operation("things.a", { responses: both }))).toThrow(
      "things.a: the SDK can read exactly one media type, but the successful response has 2.",
    );
    const none = { "204": { description: "Done." } };
    expect(() => generate(operation("things.a", { responses: none }))).toThrow("has 0.");
  });

  test("a parameter in a header", () => {
    const parameters = [{ name: "x-a", in: "header", description: "A.", schema: {} }] as const;
    expect(() => generate(operation("things.a", { parameters: [...parameters] }))).toThrow(
      "things.a: the SDK has no way to send the header 'x-a' yet.",
    );
  });
});
