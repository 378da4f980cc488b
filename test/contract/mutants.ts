import type { CaseKind } from "@understudy/contract";
import type { OperationId } from "@understudy/spec";
import {
  type Change,
  deltasOf,
  onError,
  onEvents,
  onHeaders,
  onJson,
  onPages,
  onStatus,
  onStream,
} from "./broken-answers.ts";

/** A way to break a service that works: its real answers, changed. */
export interface Mutant {
  readonly operations: readonly OperationId[];
  /** The cases that are run. */
  readonly kinds: readonly CaseKind[];
  /** Whether every one of them has to notice that gets a changed answer, and not only one. */
  readonly every?: true;
  /** Makes the change anew, as it may remember what it saw. */
  readonly change: () => Change;
}

const chat = ["chat.completions.create"] as const;
const texts = ["chat.completions.create", "completions.create"] as const;
const things = ["embeddings.create", "files.retrieve", "models.retrieve"] as const;
const errors = ["field", "missing", "body", "route", "key"] as const;

const onAllErrors = (change: () => Change): Mutant => ({
  operations: things,
  kinds: errors,
  every: true,
  change,
});
const onSuccess = (change: () => Change): Mutant => ({
  operations: things,
  kinds: ["success"],
  every: true,
  change,
});
const onLaw = (kind: CaseKind, operations: readonly OperationId[], change: () => Change) => ({
  operations,
  kinds: [kind],
  change,
});

/** The services, by what each of them does wrong. */
export const mutants: Readonly<Record<string, Mutant>> = {
  // Errors.
  "names no field in errors": onAllErrors(() => onError((error) => ({ ...error, param: null }))),
  "names another field": onAllErrors(() =>
    onError((error) => ({ ...error, param: `${error.param}x` })),
  ),
  "gives errors another code": onAllErrors(() => onError((error) => ({ ...error, code: "other" }))),
  "gives errors another type": onAllErrors(() =>
    onError((error) => ({ ...error, type: "server_error" })),
  ),
  "adds a field to its errors": onAllErrors(() => onError((error) => ({ ...error, extra: 1 }))),
  "has 422 for errors": onAllErrors(() => onStatus(({ ok, status }) => (ok ? status : 422))),
  "sends its errors without the envelope": onAllErrors(() => async (response) => {
    if (response.ok) return response;
    const { error } = (await response.json()) as { readonly error: unknown };
    return Response.json(error, { status: response.status, headers: response.headers });
  }),
  "does not say which methods a path has": onLaw("route", ["files.list"], () =>
    onHeaders((headers) => headers.delete("allow")),
  ),
  "answers addresses that it does not have": onLaw("route", ["models.list"], () =>
    onStatus(({ status }) => (status === 404 ? 200 : status)),
  ),
  "takes any key": onLaw(
    "key",
    ["models.list"],
    () => async (response) =>
      response.status === 401 ? Response.json({ object: "list", data: [] }) : response,
  ),
  "does not name what is wrong with a prompt that is too long": onLaw("fault", chat, () =>
    onError((error) => ({ ...error, code: null })),
  ),

  // Headers.
  "has no x-request-id": onSuccess(() => onHeaders((headers) => headers.delete("x-request-id"))),
  "has one x-request-id for all": onLaw("headers", ["models.list"], () =>
    onHeaders((headers) => headers.set("x-request-id", "req_1")),
  ),
  "does not say how long it took": onSuccess(() =>
    onHeaders((headers) => headers.delete("openai-processing-ms")),
  ),
  "has no content-type": onSuccess(() => onHeaders((headers) => headers.delete("content-type"))),

  // Bodies.
  "has an empty body": onSuccess(
    () => async (response) =>
      response.ok ? new Response("", { headers: response.headers }) : response,
  ),
  "adds a field to its answers": onSuccess(() => onJson((body) => ({ ...body, extra: 1 }))),
  "leaves out a field": onSuccess(() =>
    onJson((body) => {
      delete body.object;
    }),
  ),
  "has a time in milliseconds as a text": onLaw("success", ["files.retrieve"], () =>
    onJson((body) => ({ ...body, created_at: `${body.created_at}000` })),
  ),
  "has base64 of big-endian numbers": onLaw("fault", ["embeddings.create"], () =>
    onJson((body) => {
      for (const one of body.data) {
        if (typeof one.embedding !== "string") continue;
        one.embedding = Buffer.from(one.embedding, "base64").swap32().toString("base64");
      }
    }),
  ),
  "answers one choice, whatever n is": onLaw("fault", chat, () =>
    onJson((body) => ({ ...body, choices: body.choices.slice(0, 1) })),
  ),
  "leaves the stop text in": onLaw("fault", chat, () =>
    onJson(async (body, request) => {
      const { stop } = (await request.json()) as { readonly stop?: string | string[] };
      if (stop !== undefined) body.choices[0].message.content += [stop].flat()[0];
    }),
  ),
  "puts JSON into a code fence": onLaw("fault", chat, () =>
    onJson(async (body, request) => {
      const asked = (await request.json()) as { readonly response_format?: unknown };
      const { message } = body.choices[0];
      if (asked.response_format) message.content = `\`\`\`json\n${message.content}\n\`\`\``;
    }),
  ),
  "gives the likeliest tokens last": onLaw("fault", chat, () =>
    onJson((body) => {
      for (const { logprobs } of body.choices) {
        for (const token of logprobs?.content ?? []) token.top_logprobs.reverse();
      }
    }),
  ),
  "takes no notice of logit_bias": onLaw("fault", chat, () =>
    onJson(async (body, request) => {
      const { logit_bias } = (await request.json()) as { readonly logit_bias?: unknown };
      if (logit_bias) body.choices[0].message.content = "I am well.";
    }),
  ),
  "writes more tokens than it may": onLaw("fault", chat, () =>
    onJson((body) => {
      body.usage.completion_tokens += 1;
    }),
  ),

  // Streams.
  "does not end a stream with [DONE]": {
    ...onLaw("stream", texts, () => onStream((blocks) => blocks.slice(0, -1))),
    every: true,
  },
  "puts one line end between events": onLaw("stream", texts, () =>
    onStream((blocks) => `${blocks.join("\n")}\n\n`),
  ),
  "gives every event an id of its own": onLaw("stream", texts, () =>
    onEvents((events) => events.map((event, index) => ({ ...event, id: `${event.id}${index}` }))),
  ),
  "tells the role with every piece": onLaw("stream", chat, () =>
    onEvents((events) => {
      for (const { delta } of deltasOf(events)) delta.role = "assistant";
    }),
  ),
  "gives no reason for the end": onLaw("stream", texts, () =>
    onEvents((events) => {
      for (const choice of deltasOf(events)) choice.finish_reason = null;
    }),
  ),
  "tells the usage with every event": onLaw("stream", texts, () =>
    onEvents((events) => {
      const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
      for (const event of events) event.usage ??= usage;
    }),
  ),
  "tells no usage when asked": onLaw("stream", texts, () =>
    onEvents((events) => events.filter(({ choices }) => choices.length > 0)),
  ),
  "loses a piece of a stream": onLaw("seed", texts, () =>
    onEvents((events) => events.toSpliced(2, 1)),
  ),
  "sends the events of a stream out of order": onLaw("seed", texts, () =>
    onEvents(([first, second, third, ...rest]) => [first, third, second, ...rest].filter(Boolean)),
  ),
  "doubles the arguments of a call": onLaw("fault", chat, () =>
    onEvents((events) => {
      for (const { delta } of deltasOf(events)) {
        for (const call of delta.tool_calls ?? []) {
          if (call.function?.arguments) call.function.arguments += call.function.arguments;
        }
      }
    }),
  ),
  "tells the id of a call with every piece": onLaw("fault", chat, () =>
    onEvents((events) => {
      const calls = deltasOf(events).flatMap(({ delta }) => delta.tool_calls ?? []);
      for (const call of calls) call.id ??= calls[0].id;
    }),
  ),
  "numbers the calls from one": onLaw("fault", chat, () =>
    onEvents((events) => {
      for (const { delta } of deltasOf(events)) {
        for (const call of delta.tool_calls ?? []) call.index += 1;
      }
    }),
  ),

  // The same again.
  "writes another text each time": onLaw("seed", texts, () => {
    let count = 0;
    return onJson((body) => {
      const [choice] = body.choices;
      if (choice.message) choice.message.content += count++;
      else choice.text += count++;
    });
  }),
  "counts tokens otherwise when it streams": onLaw("seed", texts, () =>
    onEvents((events) => {
      const { usage } = events.at(-1);
      usage.completion_tokens += 1;
      usage.total_tokens += 1;
    }),
  ),

  // Pages.
  "repeats an item on the next page": onLaw("paging", ["files.list"], () => {
    let last: unknown;
    return onPages((page, url) => {
      if (url.includes("after=")) page.data.unshift(last);
      last = page.data.at(-1);
      return page;
    });
  }),
  "leaves out an item between pages": onLaw("paging", ["files.list"], () =>
    onPages((page, url) => (url.includes("after=") ? { ...page, data: page.data.slice(1) } : page)),
  ),
  "says that there is no more": onLaw("paging", ["files.list"], () =>
    onPages((page) => ({ ...page, has_more: false })),
  ),
  "takes no notice of the order": onLaw("paging", ["files.list"], () =>
    onPages((page, url) =>
      url.includes("order=asc") ? { ...page, data: page.data.toReversed() } : page,
    ),
  ),
  "gives more than was asked for": onLaw("paging", ["files.list"], () =>
    onPages((page) => ({ ...page, data: [...page.data, { ...page.data[0], id: "file-more" }] })),
  ),
  "does not say where a page ends": onLaw("paging", ["files.list"], () =>
    onPages((page) => ({ ...page, last_id: page.first_id && "file-other" })),
  ),

  // States.
  "keeps what was deleted": onLaw("state", ["files.create"], () => {
    const seen = new Map<string, string>();
    return async (response, { method, url }) => {
      if (method !== "GET") return response;
      const kept = seen.get(url);
      if (response.ok) seen.set(url, await response.clone().text());
      if (response.status !== 404 || kept === undefined) return response;
      return new Response(kept, { headers: response.headers });
    };
  }),
  "lists what was deleted": onLaw("state", ["models.delete"], () => {
    let kept: readonly { readonly id: string }[] = [];
    return onPages((page) => {
      const ids = new Set(page.data.map(({ id }: { readonly id: string }) => id));
      kept = [...page.data, ...kept.filter(({ id }) => !ids.has(id))];
      return { ...page, data: kept };
    });
  }),
  "changes a byte of a file": onLaw("state", ["files.create"], () => async (response, { url }) => {
    if (!url.endsWith("/content")) return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    return new Response(bytes, { headers: response.headers });
  }),
  "lets one cancel a job twice": onLaw("state", ["training.jobs.create"], () =>
    onStatus(({ status }, { url }) => (url.endsWith("/cancel") && status === 400 ? 200 : status)),
  ),
  "makes a file for each request with one key": onLaw("idempotency", ["files.create"], () => {
    let count = 0;
    return onJson((body) => ({ ...body, id: `${body.id}${count++}` }));
  }),
  "changes what it says when asked again": onLaw("idempotency", ["models.list"], () => {
    let count = 0;
    return onPages((page) => ({ ...page, data: page.data.slice(count++ % 2) }));
  }),
};
