import { describe, expect, test } from "vitest";
import { testPageContract } from "../page-contract.ts";
import type { EvaluationStatus } from "./evaluation-record.ts";
import type { EvaluationStore, NewEvaluation } from "./evaluation-store.ts";

const START_MS = 1_700_000_000_000;

const EVALUATION: NewEvaluation = {
  model: "lstm:1",
  file: "file-1",
  blob_key: "0123456789abcdef0123456789abcdef",
  request: { model: "lstm:1", file: "file-1", label_column: "spam" },
};

const STATUSES = Object.keys({
  queued: true,
  running: true,
  succeeded: true,
  failed: true,
} satisfies Record<EvaluationStatus, true>) as EvaluationStatus[];

/** What every implementation of `EvaluationStore` must do. The factory makes an empty store. */
export function testEvaluationStoreContract(
  name: string,
  create: (now: () => number) => Promise<EvaluationStore>,
): void {
  testPageContract(`the list of evaluations of ${name}`, {
    orderedByTime: true,
    async create(now) {
      const evaluations = await create(now);
      return {
        list: (query) => evaluations.list(query),
        add: async () => (await evaluations.insert(EVALUATION)).id,
      };
    },
  });

  describe(`${name} is an evaluation store`, () => {
    test("gives back what was inserted, with an id and the time", async () => {
      const evaluations = await create(() => START_MS + 999);
      const evaluation = await evaluations.insert(EVALUATION);
      expect(evaluation).toEqual({
        ...EVALUATION,
        id: expect.stringMatching(/^evaluation-[0-9a-f]{24}$/),
        status: "queued",
        created_at: 1_700_000_000,
        started_at: null,
        finished_at: null,
        metrics: null,
        error: null,
      });
      expect(await evaluations.get(evaluation.id)).toEqual(evaluation);
      expect((await evaluations.list()).data).toEqual([evaluation]);
      expect(await evaluations.get("evaluation-nonesuch")).toBeUndefined();
    });

    test("changes what it is told and nothing else", async () => {
      const evaluations = await create(() => START_MS);
      const evaluation = await evaluations.insert(EVALUATION);
      const untouched = await evaluations.insert(EVALUATION);
      const change = {
        status: "failed",
        started_at: 1_700_000_001,
        finished_at: 1_700_000_002,
        metrics: { accuracy: 0.75, roc_auc: null },
        error: { code: "invalid_data", message: "The file is empty.", param: "file" },
      } as const;
      const changed = await evaluations.transition(evaluation.id, STATUSES, change);
      expect(changed).toEqual({ ...evaluation, ...change });
      expect(await evaluations.get(evaluation.id)).toEqual(changed);
      expect(await evaluations.get(untouched.id)).toEqual(untouched);
      const cleared = { metrics: null, error: null };
      expect(await evaluations.transition(evaluation.id, ["failed"], cleared)).toEqual({
        ...changed,
        ...cleared,
      });
    });

    test.each(STATUSES)("keeps the status %s, and finds the evaluation by it", async (status) => {
      const evaluations = await create(() => START_MS);
      const { id } = await evaluations.insert(EVALUATION);
      expect((await evaluations.transition(id, STATUSES, { status }))?.status).toBe(status);
      expect(await evaluations.withStatus([status])).toEqual([await evaluations.get(id)]);
      expect(await evaluations.withStatus(STATUSES.filter((other) => other !== status))).toEqual(
        [],
      );
    });

    test("changes nothing from another status", async () => {
      const evaluations = await create(() => START_MS);
      const evaluation = await evaluations.insert(EVALUATION);
      const change = { status: "succeeded", metrics: { accuracy: 1 } } as const;
      expect(await evaluations.transition(evaluation.id, ["running"], change)).toBeUndefined();
      expect(await evaluations.transition("evaluation-nonesuch", STATUSES, change)).toBeUndefined();
      expect(await evaluations.get(evaluation.id)).toEqual(evaluation);
      expect(await evaluations.transition(evaluation.id, ["queued"], {})).toEqual(evaluation);
    });

    test("lets one of many that want the same evaluation have it", async () => {
      const evaluations = await create(() => START_MS);
      const { id } = await evaluations.insert(EVALUATION);
      const claims = await Promise.all(
        Array.from({ length: 5 }, () =>
          evaluations.transition(id, ["queued"], { status: "running" }),
        ),
      );
      expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    });

    test("finds evaluations by status, oldest first", async () => {
      const clock = { nowMs: START_MS };
      const evaluations = await create(() => clock.nowMs);
      const first = await evaluations.insert(EVALUATION);
      const second = await evaluations.insert(EVALUATION);
      clock.nowMs -= 60_000;
      const setBack = await evaluations.insert(EVALUATION);
      const found = await evaluations.withStatus(["queued", "running"]);
      expect(found.map(({ id }) => id)).toEqual([setBack.id, first.id, second.id]);
    });
  });
}
