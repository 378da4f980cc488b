import { isDeepStrictEqual } from "node:util";
import { operationIds } from "@understudy/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ContractCase } from "./contract-case.ts";
import { contractCases } from "./contract-cases.ts";
import type { ContractTarget } from "./contract-target.ts";
import { type EmulatorTarget, emulatorTarget } from "./emulator-target.ts";

let emulator: EmulatorTarget;

beforeAll(async () => {
  emulator = await emulatorTarget("in-process", "contract-key");
});
afterAll(() => emulator[Symbol.asyncDispose]());

interface Lie {
  /** The kinds of cases that have to notice. */
  readonly kinds: readonly ContractCase["kind"][];
  tell(response: Response): Promise<Response>;
}

/** Emulators that differ from the document in one way only. */
const lies: Readonly<Record<string, Lie>> = {
  "names no field": { kinds: ["field"], tell: onError((error) => ({ ...error, param: null })) },
  "names another field": {
    kinds: ["field", "missing", "body", "route", "key"],
    tell: onError((error) => ({ ...error, param: `${String(error.param)}x` })),
  },
  "gives another code": {
    kinds: ["field", "missing", "body", "route", "key"],
    tell: onError((error) => ({ ...error, code: "other" })),
  },
  "gives another type of error": {
    kinds: ["field", "missing", "body", "route", "key"],
    tell: onError((error) => ({ ...error, type: "server_error" })),
  },
  "adds a field to its errors": {
    kinds: ["field", "missing", "body", "route", "key"],
    tell: onError((error) => ({ ...error, extra: 1 })),
  },
  "has another status for errors": {
    kinds: ["field", "missing", "body", "route", "key"],
    tell: async (response) =>
      response.ok
        ? response
        : new Response(response.body, { status: 422, headers: response.headers }),
  },
  "has no request id": { kinds: ["success", "field"], tell: withoutHeader("x-request-id") },
  "has no time": { kinds: ["success"], tell: withoutHeader("openai-processing-ms") },
  "has no type of content": { kinds: ["success", "field"], tell: withoutHeader("content-type") },
  "says nothing": {
    kinds: ["success"],
    tell: async ({ ok, status, headers, body }) =>
      new Response(ok ? "" : body, { status, headers }),
  },
};

describe.each(Object.entries(lies))("an emulator that %s", (_, { kinds, tell }) => {
  it.each(operationIds)("is found out by every case of %s that it lies to", async (id) => {
    let lied = false;
    const liar: ContractTarget = {
      ...emulator,
      async fetch(request) {
        const response = await emulator.fetch(request);
        const told = await tell(response.clone());
        lied ||= !(await sameAnswer(response, told));
        return told;
      },
    };
    const cases = contractCases(id, { keys: true }).filter(({ kind }) => kinds.includes(kind));
    const deceived: string[] = [];
    for (const one of sampleOfEachKind(cases)) {
      lied = false;
      if ((await passes(one, liar)) && lied) deceived.push(one.name);
    }
    // Bytes of any kind are the documented answer of an operation that gives a file.
    const anyBytes = id === "files.content" || id === "models.artifact";
    expect(deceived.filter((name) => !(anyBytes && name === "succeeds"))).toEqual([]);
  });
});

/** A few cases of each kind: the others of a kind differ in what they send only. */
function sampleOfEachKind(cases: readonly ContractCase[]): readonly ContractCase[] {
  return [...Map.groupBy(cases, ({ kind }) => kind).values()].flatMap((some) => some.slice(-6));
}

async function passes({ run }: ContractCase, target: ContractTarget): Promise<boolean> {
  try {
    await run(target);
    return true;
  } catch {
    return false;
  }
}

async function sameAnswer(one: Response, other: Response): Promise<boolean> {
  if (one.status !== other.status) return false;
  if (!isDeepStrictEqual([...one.headers], [...other.headers])) return false;
  return (await one.text()) === (await other.clone().text());
}

type Facts = Readonly<Record<string, unknown>>;

function onError(change: (error: Facts) => Facts): Lie["tell"] {
  return async (response) => {
    if (response.ok) return response;
    const { error } = (await response.json()) as { error: Facts };
    const { status, headers } = response;
    return new Response(JSON.stringify({ error: change(error) }), { status, headers });
  };
}

function withoutHeader(name: string): Lie["tell"] {
  return async (response) => {
    const headers = new Headers(response.headers);
    headers.delete(name);
    // Bytes, since a text brings a type of its own.
    return new Response(await response.arrayBuffer(), { status: response.status, headers });
  };
}
