import { type ContractReport, formatText, runContract } from "@understudy/contract";
import { operationIds } from "@understudy/spec";
import { beforeAll, describe, expect, it } from "vitest";
import { differences } from "./differences.ts";
import { type ServiceName, services } from "./services.ts";

const names = Object.keys(services) as readonly ServiceName[];
const reports = new Map<ServiceName, ContractReport>();

const report = async (name: ServiceName) => {
  await using service = await services[name]();
  reports.set(name, await runContract(service));
};

beforeAll(async () => {
  // The handlers answer the global `fetch`, which the emulator over HTTP is asked with.
  await Promise.all(names.filter((name) => name !== "handlers").map(report));
  await report("handlers");
}, 300_000);

const reportOf = (name: ServiceName): ContractReport => {
  const report = reports.get(name);
  if (report === undefined) throw new Error(`There is no report of '${name}'.`);
  return report;
};

const keyOf = ({ operationId, name }: { readonly operationId: string; readonly name: string }) =>
  `${operationId}: ${name}`;

describe.each(names)("the contract of the %s", (name) => {
  it.each(operationIds)("is kept by %s, but for the differences that are listed", (id) => {
    const report = reportOf(name);
    const listed = differences.filter(({ service }) => service === name).map(keyOf);
    const results = report.results.filter(
      (result) =>
        result.operationId === id && result.outcome === "failed" && !listed.includes(keyOf(result)),
    );
    expect(results.length === 0 ? "" : formatText({ ...report, results })).toBe("");
    expect(report.operations[id]?.passed).toBeGreaterThan(0);
  });

  it("is prepared, and says nothing that a server without anything keeps", () => {
    const { problems, floor } = reportOf(name);
    expect(problems).toEqual([]);
    expect(floor.map(({ share, vacuous }) => [share, vacuous])).toEqual([
      [0, []],
      [0, []],
    ]);
  });
});

describe("the three services", () => {
  it("agree on every case but those listed as differences, which are still there", () => {
    const outcomes = new Map<string, Map<ServiceName, string>>();
    for (const name of names) {
      for (const result of reportOf(name).results) {
        const key = keyOf(result);
        outcomes.set(key, (outcomes.get(key) ?? new Map()).set(name, result.outcome));
      }
    }
    const found = [...outcomes].flatMap(([key, of]) =>
      new Set(names.map((name) => of.get(name))).size === 1 ? [] : [[key, Object.fromEntries(of)]],
    );
    const passed = Object.fromEntries(names.map((name) => [name, "passed"]));
    const listed = differences.map((difference) => [
      keyOf(difference),
      { ...passed, [difference.service]: difference.outcome },
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
  });

  it("skip only what needs longer than the suite has", () => {
    const skipped = reportOf("emulator over HTTP").results.flatMap((result) =>
      result.outcome === "skipped" ? [`${result.operationId}: ${result.reason}`] : [],
    );
    expect([...new Set(skipped)].toSorted()).toEqual([
      "training.jobs.checkpoints.list: The list has 0 items: nothing can be said.",
    ]);
  });
});
