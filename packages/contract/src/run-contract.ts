import { type OperationId, operationIds } from "@understudy/spec";
import { anyBody } from "./cases/example-bodies.ts";
import { type CaseKind, CaseSkipped, type ContractCase } from "./contract-case.ts";
import { contractCases, sectionOf } from "./contract-cases.ts";
import {
  begins,
  type CheckedOptions,
  type ContractOptions,
  checkedOptions,
} from "./contract-options.ts";
import type { ContractTarget } from "./contract-target.ts";
import { floorOf } from "./floor.ts";
import { isObject, type JsonObject } from "./json.ts";
import { listedModels, modelFor, offeredOperations } from "./plan/discovery.ts";
import { involvedOperations } from "./plan/involved-operations.ts";
import { setStage, trainedModel, uploaded } from "./plan/stage.ts";
import { flowers } from "./plan/training-data.ts";
import { Recorder } from "./recorder.ts";
import type { CaseResult, ContractReport, Failure } from "./report/contract-report.ts";
import { scoreOf } from "./report/score.ts";
import { UnreachableError } from "./unreachable-error.ts";

/** A case of an operation, and why it is not run, where it is not. */
interface Planned {
  readonly id: OperationId;
  readonly one: ContractCase;
  readonly reason: string | undefined;
}

/** The kinds that say nothing where no model answers. */
const needsModel: readonly CaseKind[] = ["success", "stream", "generated", "seed", "fault"];

/**
 * Tests whether a service keeps what the document of the API promises, and reports on each case.
 *
 * It looks first what is offered, uploads a file, and trains two small models where that can be done. It
 * leaves behind what it has made. Rejected with a `ContractOptionError`, with the signal's reason, and with
 * an `UnreachableError` where nothing answers.
 */
export async function runContract(options: ContractOptions): Promise<ContractReport> {
  const checked = checkedOptions(options);
  const { signal } = checked;
  const start = performance.now();
  const startedAt = new Date().toISOString();
  const { fetch = globalThis.fetch } = checked;
  const plain: ContractTarget = {
    baseURL: checked.baseURL,
    apiKey: checked.apiKey,
    fetch: async (request) => {
      signal?.throwIfAborted();
      return fetch(signal === undefined ? request : new Request(request, { signal }));
    },
  };
  const missing = await offeredOperations(plain).catch((error: unknown) => {
    signal?.throwIfAborted();
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message : message;
    throw new UnreachableError(`${checked.baseURL} cannot be reached: ${why}`, { cause: error });
  });
  const cases = casesOf(checked);
  const involved = involvedOperations(cases.flatMap(({ id, one }) => [id, ...(one.needs ?? [])]));
  const stage = await setStage(plain, involved, (id) => !missing.has(id));
  const { target, models, withoutModel } = await targetWithModels(plain, stage.standIns, {
    involved,
    missing,
    named: checked.models,
  });
  const planned = cases.map(({ id, one }): Planned => {
    const absent = [id, ...(one.needs ?? [])].find((needed) => missing.has(needed));
    const model = needsModel.includes(one.kind) ? withoutModel.get(id) : undefined;
    return { id, one, reason: absent === undefined ? model : missing.get(absent) };
  });
  const results = await resultsOf(planned, target, checked);
  const durationMs = Math.round(performance.now() - start);
  const ran = cases.filter((_, index) => results[index]?.outcome !== "skipped");
  return {
    version: 1,
    baseURL: checked.baseURL,
    startedAt,
    durationMs,
    seed: checked.seed,
    models: Object.fromEntries(models),
    problems: stage.problems,
    total: scoreOf(results),
    operations: Object.fromEntries(
      [...Map.groupBy(results, ({ operationId }) => operationId)].map(([id, of]) => [
        id,
        scoreOf(of),
      ]),
    ),
    floor: await floorOf(ran.map(({ id, one }) => [id, one] as const)),
    results,
  };
}

/** The cases of the operations that are to be tested. */
function casesOf({ only, apiKey, seed, runs }: CheckedOptions): readonly Omit<Planned, "reason">[] {
  const options = { keys: apiKey !== undefined, seed, runs };
  return operationIds
    .filter((id) => only.length === 0 || only.some((prefix) => begins(id, prefix)))
    .flatMap((id) => contractCases(id, options).map((one) => ({ id, one })));
}

/** A result for each case, in the order of the cases: first come those that others may run beside. */
async function resultsOf(
  planned: readonly Planned[],
  target: ContractTarget,
  { concurrency, onResult, signal }: CheckedOptions,
): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  const run = async ([index, one]: readonly [number, Planned]) => {
    const result = await resultOf(one, target, signal);
    results[index] = result;
    onResult?.(result, planned.length);
  };
  const all = [...planned.entries()];
  const beside = all.filter(([, { one }]) => one.alone !== true).values();
  const take = async () => {
    for (const next of beside) await run(next);
  };
  await Promise.all(Array.from({ length: concurrency }, take));
  for (const next of all.filter(([, { one }]) => one.alone === true)) await run(next);
  return results;
}

interface Named {
  readonly involved: ReadonlySet<OperationId>;
  readonly missing: ReadonlyMap<OperationId, string>;
  readonly named: Readonly<Record<string, string>>;
}

/** The target with a model for each operation that takes one, as far as one is found. */
async function targetWithModels(
  plain: ContractTarget,
  made: Readonly<Record<string, string>>,
  { involved, missing, named }: Named,
) {
  const models = new Map<OperationId, string>();
  const withoutModel = new Map<OperationId, string>();
  const listed = missing.has("models.list") ? [] : await listedModels(plain);
  const target: ContractTarget = {
    ...plain,
    found: new Map(),
    standIns: (id) => {
      const example = exampleModel(id);
      const model = models.get(id);
      return { ...made, ...(example && model && { [example]: model }) };
    },
    prepare: {
      // One that nobody else needs.
      "models.delete": async () => {
        const training_file = await uploaded(target, flowers, "deleted.csv");
        const data = { label_column: "species" };
        const body = { training_file, method: { type: "svm" }, data };
        return { model: await trainedModel(target, body) };
      },
    },
  };
  for (const id of involved) {
    const example = exampleModel(id);
    if (missing.has(id) || example === undefined) continue;
    const prefix = Object.keys(named).find((one) => begins(id, one));
    const trained = made[example];
    const choice = prefix === undefined ? trained : named[prefix];
    const found = await modelFor(target, id, listed, choice);
    if ("model" in found) models.set(id, found.model);
    else withoutModel.set(id, found.reason);
  }
  return { target, models, withoutModel };
}

/** The model in the first example of an operation. */
function exampleModel(id: OperationId): string | undefined {
  const value = anyBody(id).body?.value;
  return isObject(value) && typeof value.model === "string" ? value.model : undefined;
}

async function resultOf(
  { id, one, reason }: Planned,
  target: ContractTarget,
  signal: AbortSignal | undefined,
): Promise<CaseResult> {
  signal?.throwIfAborted();
  const { name, kind } = one;
  const facts = { operationId: id, name, kind };
  if (reason !== undefined) return { ...facts, outcome: "skipped", durationMs: 0, reason };
  const start = performance.now();
  const durationMs = () => Math.round(performance.now() - start);
  const recorder = new Recorder(target);
  try {
    await one.run(recorder.target);
    return { ...facts, outcome: "passed", durationMs: durationMs() };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof CaseSkipped) {
      return { ...facts, outcome: "skipped", durationMs: durationMs(), reason: error.message };
    }
    const failure = await failureOf(error, id, recorder);
    return { ...facts, outcome: "failed", durationMs: durationMs(), failure };
  }
}

async function failureOf(error: unknown, id: OperationId, recorder: Recorder): Promise<Failure> {
  const { expected, actual } = (error ?? {}) as JsonObject;
  const exchange = await recorder.last();
  return {
    message: error instanceof Error ? error.message : String(error),
    ...(expected !== undefined && { expected: shown(expected) }),
    ...(actual !== undefined && { actual: shown(actual) }),
    ...(exchange !== null && { curl: exchange.curl }),
    ...(exchange?.received && { received: exchange.received }),
    section: sectionOf(id),
  };
}

function shown(value: unknown): string {
  const text = value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 2_000 ? `${text.slice(0, 2_000)}…` : text;
}
