import assert from "node:assert/strict";
import { type OperationId, operationsById } from "@understudy/spec";
import { got } from "../ask.ts";
import { CaseSkipped, type ContractCase } from "../contract-case.ts";
import type { ContractTarget } from "../contract-target.ts";
import type { JsonObject } from "../json.ts";
import { freshPathParameters, pathParameters } from "../path-parameters.ts";
import { endedJob, uploaded } from "../plan/stage.ts";

/** How many items a list must have for its laws to say something. */
const wantedItems = 3;

/** How many pages are gone through at most. */
const maxPages = 1_000;

/** What makes items of a list, and the parameters of its path. */
interface Listing {
  readonly needs: readonly OperationId[];
  readonly fill: (target: ContractTarget) => Promise<JsonObject>;
}

const listings: Partial<Record<OperationId, Listing>> = {
  "files.list": {
    needs: ["files.create"],
    fill: async (target) => {
      for (let index = 0; index < wantedItems; index++) {
        await uploaded(target, `a,b\n${index},1\n`, `page-${index}.csv`);
      }
      return {};
    },
  },
  "training.jobs.list": {
    needs: ["training.jobs.create"],
    fill: (target) => twice(target, "training.jobs.retrieve"),
  },
  "evaluations.list": {
    needs: ["evaluations.create"],
    fill: (target) => twice(target, "evaluations.retrieve"),
  },
  "training.jobs.events.list": {
    needs: ["training.jobs.create", "training.jobs.retrieve"],
    fill: async (target) => {
      const path = await pathParameters(target, "training.jobs.events.list");
      await endedJob(target, path.job_id ?? null);
      return path;
    },
  },
};

/** Makes what an operation retrieves, two times. */
async function twice(target: ContractTarget, id: OperationId): Promise<JsonObject> {
  await freshPathParameters(target, id);
  await freshPathParameters(target, id);
  return {};
}

/** What holds for every list that comes a page at a time, whatever is in it. */
export function pagingLaws(id: OperationId): ContractCase[] {
  if (operationsById[id].pagination !== "cursor") return [];
  const { needs = [], fill = (target: ContractTarget) => pathParameters(target, id) } =
    listings[id] ?? {};
  const law = (name: string, check: (walk: Walk) => Promise<void>): ContractCase => ({
    name,
    kind: "paging",
    alone: true,
    needs,
    async run(target) {
      const path = await fill(target);
      const walk = new Walk(target, id, path);
      const { length } = await walk.through(100);
      if (length < 2) throw new CaseSkipped(`The list has ${length} items: nothing can be said.`);
      await check(walk);
    },
  });
  return [
    law(
      "pages of one, two and all hold the same items in the same order, each once",
      async (walk) => {
        const all = await walk.through(100);
        assert.equal(new Set(all).size, all.length, "an item came twice");
        for (const limit of [1, 2]) assert.deepEqual(await walk.through(limit), all);
      },
    ),
    law("a page has no more than its limit, and says whether there is more", async (walk) => {
      const all = await walk.through(100);
      const page = await walk.page({ limit: 1 });
      assert.deepEqual(idsOf(page), all.slice(0, 1));
      assert.equal(page.has_more, true);
      assert.deepEqual([page.first_id, page.last_id], [all[0], all[0]]);
    }),
    law(
      "ascending is descending the other way round, and descending is what comes unasked",
      async (walk) => {
        const descending = await walk.through(2, "desc");
        assert.deepEqual((await walk.through(2, "asc")).toReversed(), descending);
        assert.deepEqual(await walk.through(2), descending);
      },
    ),
    law("after the last item comes an empty page", async (walk) => {
      const all = await walk.through(100);
      const page = await walk.page({ after: all.at(-1) ?? null, limit: 5 });
      assert.deepEqual([idsOf(page), page.has_more], [[], false]);
    }),
  ];
}

class Walk {
  readonly #target: ContractTarget;
  readonly #id: OperationId;
  readonly #path: JsonObject;

  constructor(target: ContractTarget, id: OperationId, path: JsonObject) {
    this.#target = target;
    this.#id = id;
    this.#path = path;
  }

  page(query: JsonObject): Promise<JsonObject> {
    return got(this.#target, this.#id, { path: this.#path, query });
  }

  /** The ids of all items, page by page. */
  async through(limit: number, order?: "asc" | "desc"): Promise<string[]> {
    const ids: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < maxPages; pages++) {
      const page = await this.page({
        limit,
        ...(order !== undefined && { order }),
        ...(after !== undefined && { after }),
      });
      const found = idsOf(page);
      assert.ok(found.length <= limit, `a page of ${limit} has ${found.length} items`);
      ids.push(...found);
      if (page.has_more !== true) return ids;
      assert.ok(found.length > 0, "an empty page says that there is more");
      after = found.at(-1);
    }
    throw new Error(`The list is not over after ${maxPages} pages of ${limit}.`);
  }
}

function idsOf(page: JsonObject): string[] {
  assert.ok(Array.isArray(page.data), "a page has its items in 'data'");
  return page.data.map((item: JsonObject) => String(item.id));
}
