import { describe, expect, test } from "vitest";
import { testPageContract } from "../page-contract.ts";
import { UnknownCursorError } from "../unknown-cursor-error.ts";
import { JobNotFoundError } from "./job-not-found-error.ts";
import type { JobStatus } from "./job-record.ts";
import type { JobStore, NewCheckpoint, NewJob, NewJobEvent } from "./job-store.ts";

const START_MS = 1_700_000_000_000;

const JOB: NewJob = {
  request: { method: { type: "lstm" }, seed: 7, note: "naïve \u0000 text" },
  training_file: "file-1",
  validation_file: null,
  training_blob_key: "0123456789abcdef0123456789abcdef",
  validation_blob_key: null,
};

const STATUSES = Object.keys({
  validating_files: true,
  queued: true,
  running: true,
  paused: true,
  succeeded: true,
  failed: true,
  cancelled: true,
} satisfies Record<JobStatus, true>) as JobStatus[];

/** What every implementation of `JobStore` must do. The factory makes an empty store. */
export function testJobStoreContract(
  name: string,
  create: (now: () => number) => Promise<JobStore>,
): void {
  testPageContract(`the list of jobs of ${name}`, {
    orderedByTime: true,
    async create(now) {
      const jobs = await create(now);
      return {
        list: (query) => jobs.list(query),
        add: async () => (await jobs.insert(JOB)).id,
      };
    },
  });

  testPageContract(`the list of a job's events of ${name}`, {
    orderedByTime: false,
    async create(now) {
      const jobs = await create(now);
      const { id } = await jobs.insert(JOB);
      const other = await jobs.insert(JOB);
      return {
        list: (query) => jobs.listEvents(id, query),
        async add() {
          const [added] = await jobs.appendEvents(id, [event("mine")]);
          await jobs.appendEvents(other.id, [event("another job's")]);
          return `${added?.id}`;
        },
      };
    },
  });

  testPageContract(`the list of a job's checkpoints of ${name}`, {
    orderedByTime: false,
    async create(now) {
      const jobs = await create(now);
      const { id } = await jobs.insert(JOB);
      const other = await jobs.insert(JOB);
      let step = 0;
      return {
        list: (query) => jobs.listCheckpoints(id, query),
        async add() {
          step += 100;
          await jobs.addCheckpoint(other.id, checkpoint(step));
          return (await jobs.addCheckpoint(id, checkpoint(step))).id;
        },
      };
    },
  });

  describe(`${name} is a job store`, () => {
    test("gives back what was inserted, with an id and the time", async () => {
      const jobs = await create(() => START_MS + 999);
      const job = await jobs.insert(JOB);
      expect(job).toEqual({
        ...JOB,
        id: expect.stringMatching(/^trainjob-[0-9a-f]{24}$/),
        status: "validating_files",
        created_at: 1_700_000_000,
        started_at: null,
        finished_at: null,
        trained_model: null,
        error: null,
        progress: null,
        result: null,
        running_ms: 0,
      });
      expect(await jobs.get(job.id)).toEqual(job);
      expect((await jobs.list()).data).toEqual([job]);
      expect(await jobs.get("trainjob-000000000000000000000000")).toBeUndefined();
    });

    test("changes what it is told and nothing else", async () => {
      const jobs = await create(() => START_MS);
      const job = await jobs.insert(JOB);
      const untouched = await jobs.insert(JOB);
      const change = {
        status: "failed",
        started_at: 1_700_000_001,
        finished_at: 1_700_000_002,
        trained_model: "lstm:1",
        error: { code: "diverged", message: "The loss became NaN.", param: null },
        progress: { epoch: 1, metrics: { loss: 0.25 } },
        result: { history: [] },
        running_ms: 1_234.5,
      } as const;
      const changed = await jobs.transition(job.id, STATUSES, change);
      expect(changed).toEqual({ ...job, ...change });
      expect(await jobs.get(job.id)).toEqual(changed);
      expect(await jobs.get(untouched.id)).toEqual(untouched);

      const cleared = { error: null, progress: null, result: null, trained_model: null };
      expect(await jobs.transition(job.id, ["failed"], cleared)).toEqual({
        ...changed,
        ...cleared,
      });
    });

    test.each(STATUSES)("keeps the status %s, and finds the job by it", async (status) => {
      const jobs = await create(() => START_MS);
      const { id } = await jobs.insert(JOB);
      expect((await jobs.transition(id, STATUSES, { status }))?.status).toBe(status);
      expect(await jobs.withStatus([status])).toEqual([await jobs.get(id)]);
      expect(await jobs.withStatus(STATUSES.filter((other) => other !== status))).toEqual([]);
      expect(await jobs.withStatus([])).toEqual([]);
    });

    test("changes nothing from another status, and adds no event", async () => {
      const jobs = await create(() => START_MS);
      const job = await jobs.insert(JOB);
      const change = { status: "running", progress: { step: 1 } } as const;
      expect(await jobs.transition(job.id, ["queued", "paused"], change, [event("no")])).toBe(
        undefined,
      );
      expect(await jobs.transition(job.id, [], change)).toBeUndefined();
      expect(await jobs.transition("trainjob-nonesuch", STATUSES, change)).toBeUndefined();
      expect(await jobs.get(job.id)).toEqual(job);
      expect((await jobs.listEvents(job.id)).data).toEqual([]);
    });

    test("adds the events of a change with it, and takes both back when one is refused", async () => {
      const jobs = await create(() => START_MS);
      const { id } = await jobs.insert(JOB);
      await jobs.transition(id, STATUSES, { status: "queued" }, [event("one"), event("two")]);
      expect(await messages(jobs, id)).toEqual(["one", "two"]);

      const refused = { ...event("four"), level: "shouted" } as unknown as NewJobEvent;
      const change = { status: "running" } as const;
      await expect(
        jobs.transition(id, ["queued"], change, [event("three"), refused]),
      ).rejects.toThrow("CHECK");
      expect((await jobs.get(id))?.status).toBe("queued");
      expect(await messages(jobs, id)).toEqual(["one", "two"]);
    });

    test("adds events in a status without a change", async () => {
      const jobs = await create(() => START_MS);
      const job = await jobs.insert(JOB);
      expect(await jobs.transition(job.id, ["queued"], {}, [event("no")])).toBeUndefined();
      expect(await jobs.transition(job.id, ["validating_files"], {}, [event("yes")])).toEqual(job);
      expect(await messages(jobs, job.id)).toEqual(["yes"]);
    });

    test("lets one of many that want the same job have it", async () => {
      const jobs = await create(() => START_MS);
      const { id } = await jobs.insert(JOB);
      const claims = await Promise.all(
        Array.from({ length: 5 }, (_, claimant) =>
          jobs.transition(
            id,
            ["validating_files"],
            { status: "running", trained_model: `${claimant}` },
            [event(`${claimant}`)],
          ),
        ),
      );
      const [winner, ...others] = claims.filter((claim) => claim !== undefined);
      expect(others).toEqual([]);
      expect(await messages(jobs, id)).toEqual([winner?.trained_model]);
    });

    test("finds jobs by status, oldest first", async () => {
      const clock = { nowMs: START_MS };
      const jobs = await create(() => clock.nowMs);
      const first = await jobs.insert(JOB);
      const second = await jobs.insert(JOB);
      const finished = await jobs.insert(JOB);
      await jobs.transition(finished.id, STATUSES, { status: "succeeded" });
      await jobs.transition(first.id, STATUSES, { status: "running" });
      clock.nowMs -= 60_000;
      const setBack = await jobs.insert(JOB);
      const found = await jobs.withStatus(["validating_files", "running"]);
      expect(found.map(({ id }) => id)).toEqual([setBack.id, first.id, second.id]);
    });

    test("gives back the events that were appended, each with an id and the time", async () => {
      const jobs = await create(() => START_MS);
      const { id } = await jobs.insert(JOB);
      const metrics = { level: "warn", type: "metrics", message: "Epoch 1", data: { loss: 0.5 } };
      const appended = await jobs.appendEvents(id, [metrics as NewJobEvent, event("two")]);
      expect(appended).toEqual([
        {
          ...metrics,
          id: expect.stringMatching(/^trainevent-[0-9a-f]{24}$/),
          job_id: id,
          created_at: 1_700_000_000,
        },
        expect.objectContaining({ message: "two", data: null }),
      ]);
      expect((await jobs.listEvents(id, { order: "asc" })).data).toEqual(appended);
      expect(await jobs.appendEvents(id, [])).toEqual([]);
    });

    test("keeps events that are appended together next to each other", async () => {
      const jobs = await create(() => START_MS);
      const { id } = await jobs.insert(JOB);
      await Promise.all(
        ["a", "b", "c"].map((by) => jobs.appendEvents(id, [event(`${by}1`), event(`${by}2`)])),
      );
      expect(await messages(jobs, id)).toEqual(["a1", "a2", "b1", "b2", "c1", "c2"]);
    });

    test("takes no event or checkpoint of one job as a cursor of another", async () => {
      const jobs = await create(() => START_MS);
      const { id } = await jobs.insert(JOB);
      const other = await jobs.insert(JOB);
      const [foreign] = await jobs.appendEvents(other.id, [event("foreign")]);
      const listing = jobs.listEvents(id, { after: `${foreign?.id}` });
      await expect(listing).rejects.toSatisfy(UnknownCursorError.is);
      const { id: after } = await jobs.addCheckpoint(other.id, checkpoint(1));
      await expect(jobs.listCheckpoints(id, { after })).rejects.toSatisfy(UnknownCursorError.is);
    });

    test("adds nothing to a job that does not exist", async () => {
      const jobs = await create(() => START_MS);
      const appending = jobs.appendEvents("trainjob-nonesuch", [event("lost")]);
      await expect(appending).rejects.toSatisfy(JobNotFoundError.is);
      await expect(appending).rejects.toMatchObject({ jobId: "trainjob-nonesuch" });
      const adding = jobs.addCheckpoint("trainjob-nonesuch", checkpoint(1));
      await expect(adding).rejects.toSatisfy(JobNotFoundError.is);
      expect((await jobs.listEvents("trainjob-nonesuch")).data).toEqual([]);
      expect((await jobs.listCheckpoints("trainjob-nonesuch")).data).toEqual([]);
    });

    test("replaces the checkpoint of a step that was taken again, under the same id", async () => {
      const clock = { nowMs: START_MS };
      const jobs = await create(() => clock.nowMs);
      const { id } = await jobs.insert(JOB);
      const first = await jobs.addCheckpoint(id, checkpoint(10));
      expect(first).toEqual({
        ...checkpoint(10),
        id: expect.stringMatching(/^traincheckpoint-[0-9a-f]{24}$/),
        job_id: id,
        created_at: 1_700_000_000,
      });
      clock.nowMs += 5_000;
      const again = { ...checkpoint(10), metrics: null, size_bytes: 2, epoch: 9, sha256: "ff" };
      expect(await jobs.addCheckpoint(id, again)).toEqual({ ...first, ...again });
      expect((await jobs.listCheckpoints(id)).data).toEqual([{ ...first, ...again }]);
    });

    test("lists checkpoints by step, in whatever order they came", async () => {
      const jobs = await create(() => START_MS);
      const { id } = await jobs.insert(JOB);
      for (const step of [20, 3, 100]) await jobs.addCheckpoint(id, checkpoint(step));
      const { data } = await jobs.listCheckpoints(id);
      expect(data.map(({ step_number }) => step_number)).toEqual([100, 20, 3]);
    });
  });
}

function event(message: string): NewJobEvent {
  return { level: "info", type: "message", message, data: null };
}

function checkpoint(step: number): NewCheckpoint {
  return {
    step_number: step,
    epoch: 1,
    metrics: { loss: 1 / step },
    size_bytes: 1_000,
    sha256: "00",
  };
}

async function messages(jobs: JobStore, id: string): Promise<string[]> {
  return (await jobs.listEvents(id, { order: "asc" })).data.map(({ message }) => message);
}
