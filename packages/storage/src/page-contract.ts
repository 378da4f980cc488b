import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Page, PageQuery } from "./page.ts";
import { UnknownCursorError } from "./unknown-cursor-error.ts";

const START_MS = 1_700_000_000_000;

/** An empty list, and a way to add to its end. */
export interface ListUnderTest {
  list(query?: PageQuery): Promise<Page<{ readonly id: string }>>;
  /** Adds one, and gives its id. */
  add(): Promise<string>;
}

export interface PageContractOptions {
  readonly create: (now: () => number) => Promise<ListUnderTest>;
  /** Whether time comes before insertion in the order. */
  readonly orderedByTime: boolean;
}

/** What every list that is given in pages must do. */
export function testPageContract(name: string, options: PageContractOptions): void {
  const { create, orderedByTime } = options;

  describe(`${name} is given in pages`, () => {
    test("newest first, and in the other order when asked", async () => {
      const clock = { nowMs: START_MS };
      const list = await create(() => clock.nowMs);
      const first = await list.add();
      const second = await list.add();
      clock.nowMs -= 60_000;
      const setBack = await list.add();
      const ascending = orderedByTime ? [setBack, first, second] : [first, second, setBack];
      expect(ids(await list.list({ order: "asc" }))).toEqual(ascending);
      expect(ids(await list.list())).toEqual(ascending.reverse());
    });

    test("has every entry once, whatever the limit, order and times", async () => {
      const inputs = fc.record({
        seconds: fc.array(fc.nat({ max: 3 }), { maxLength: 8 }),
        limit: fc.integer({ min: 1, max: 5 }),
        order: fc.constantFrom("asc", "desc"),
      });
      await fc.assert(
        fc.asyncProperty(inputs, async ({ seconds, limit, order }) => {
          const clock = { nowMs: START_MS };
          const list = await create(() => clock.nowMs);
          const added: string[] = [];
          for (const second of seconds) {
            clock.nowMs = START_MS + second * 1_000;
            added.push(await list.add());
          }
          const paged = await everyPage(list, { limit, order });
          expect(paged).toEqual(ids(await list.list({ order })));
          expect([...paged].sort()).toEqual(added.sort());
        }),
        { numRuns: 10 },
      );
    });

    test("of 20 unless asked otherwise, and says whether there is more", async () => {
      const list = await create(() => START_MS);
      const added: string[] = [];
      for (let index = 0; index < 21; index++) added.push(await list.add());
      const page = await list.list();
      expect(ids(page)).toEqual(added.slice(1).reverse());
      expect(page.has_more).toBe(true);
      const last = await list.list({ after: `${added[1]}`, limit: 1 });
      expect(ids(last)).toEqual([added[0]]);
      expect(last.has_more).toBe(false);
      expect(await list.list({ after: `${added[0]}` })).toEqual({ data: [], has_more: false });
    });

    test("not after an id that it has never given", async () => {
      const list = await create(() => START_MS);
      await list.add();
      const listing = list.list({ after: "nonesuch" });
      await expect(listing).rejects.toSatisfy(UnknownCursorError.is);
      await expect(listing).rejects.toMatchObject({ cursor: "nonesuch" });
    });
  });
}

async function everyPage(list: ListUnderTest, query: PageQuery): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | undefined; ; after = seen.at(-1)) {
    const page = await list.list({ ...query, ...(after !== undefined && { after }) });
    seen.push(...ids(page));
    if (!page.has_more) return seen;
  }
}

function ids(page: { readonly data: readonly { readonly id: string }[] }): string[] {
  return page.data.map(({ id }) => id);
}
