import { isDeepStrictEqual } from "node:util";
import {
  CaseSkipped,
  type ContractCase,
  type ContractTarget,
  contractCases,
} from "@understudy/contract";
import type { OperationId } from "@understudy/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mutant, mutants } from "./mutants.ts";
import { emulatorService, type TestedService } from "./services.ts";

let service: TestedService;
let honest: ContractTarget;

beforeAll(async () => {
  service = await emulatorService("in this process");
  const form = new FormData();
  form.set("purpose", "fine-tune");
  form.set("file", new File(["a,species\n1,x\n2,y\n3,x\n4,y\n"], "iris.csv"));
  const { baseURL, apiKey, fetch } = service;
  const headers = { authorization: `Bearer ${apiKey}` };
  const created = await fetch(
    new Request(`${baseURL}/v1/files`, { method: "POST", body: form, headers }),
  );
  const { id } = (await created.json()) as { readonly id: string };
  honest = { baseURL, apiKey, fetch, standIns: () => ({ "file-1f0c6f4c9a7b4d0f8a52c3f1": id }) };
});
afterAll(() => service[Symbol.asyncDispose]());

/** A few of the cases about fields: they differ in what they send only. */
const fieldCases = 6;

function casesFor({
  operations,
  kinds,
}: Mutant): readonly (readonly [OperationId, ContractCase])[] {
  return operations.flatMap((id) => {
    const cases = contractCases(id, { keys: true, seed: 1, runs: 1 });
    const fields = cases.filter(({ kind }) => kind === "field").slice(-fieldCases);
    return cases
      .filter((one) => kinds.includes(one.kind) && (one.kind !== "field" || fields.includes(one)))
      .map((one) => [id, one] as const);
  });
}

async function outcomeOf({ run }: ContractCase, target: ContractTarget): Promise<string> {
  try {
    await run(target);
    return "passed";
  } catch (error) {
    return error instanceof CaseSkipped ? "skipped" : String(error);
  }
}

async function sameAnswer(one: Response, other: Response): Promise<boolean> {
  if (one.status !== other.status) return false;
  if (!isDeepStrictEqual([...one.headers], [...other.headers])) return false;
  return (await one.text()) === (await other.clone().text());
}

it("has at least thirty broken services", () => {
  expect(Object.keys(mutants).length).toBeGreaterThanOrEqual(30);
});

describe("the service that works", () => {
  const all = new Map(
    Object.values(mutants)
      .flatMap(casesFor)
      .map(([id, one]) => [`${id}: ${one.name}`, one] as const),
  );
  it("keeps every case that is run on those that do not", async () => {
    const failed: string[] = [];
    for (const [name, one] of all) {
      const outcome = await outcomeOf(one, honest);
      if (outcome !== "passed" && outcome !== "skipped") failed.push(`${name}: ${outcome}`);
    }
    expect(failed).toEqual([]);
  });
});

it.each(Object.entries(mutants))("a service that %s is caught", async (_, mutant) => {
  const change = mutant.change();
  let lied = false;
  const broken: ContractTarget = {
    ...honest,
    async fetch(request) {
      const copy = request.clone();
      const response = await honest.fetch(request);
      const changed = await change(response.clone(), copy);
      lied ||= !(await sameAnswer(response, changed));
      return changed;
    },
  };
  const caught: string[] = [];
  const deceived: string[] = [];
  for (const [id, one] of casesFor(mutant)) {
    lied = false;
    const passed = ["passed", "skipped"].includes(await outcomeOf(one, broken));
    if (lied) (passed ? deceived : caught).push(`${id}: ${one.name}`);
  }
  expect(caught).not.toEqual([]);
  if (mutant.every) expect(deceived).toEqual([]);
});
