import { describe, expect, test } from "vitest";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, scriptedService } from "../testing/scripted-service.ts";

const file = (id: string) => ({
  id,
  object: "file",
  bytes: 1,
  created_at: 1,
  filename: id,
  purpose: "user_data",
  status: "processed",
});

function pageOf(ids: string[], has_more: boolean) {
  const [first_id, last_id] = [ids[0] ?? null, ids.at(-1) ?? null];
  return json({ object: "list", data: ids.map(file), first_id, last_id, has_more });
}

function setUp(...responses: Response[]) {
  const { fetch, requests } = scriptedService(...responses);
  const client = clientIn(manualEnvironment(), { fetch });
  const afters = () => requests.map(({ url }) => new URL(url).searchParams.get("after"));
  return { client, requests, afters };
}

async function idsOf(files: AsyncIterable<{ readonly id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of files) ids.push(id);
  return ids;
}

describe("a listing", () => {
  test("gives every item of every page, asking for each page once", async () => {
    const { client, requests, afters } = setUp(
      pageOf(["a", "b"], true),
      pageOf(["c", "d"], true),
      pageOf(["e"], false),
    );
    expect(await idsOf(client.files.list({ limit: 2, order: "asc" }))).toEqual([..."abcde"]);
    expect(afters()).toEqual([null, "b", "d"]);
    for (const { url } of requests) expect(url).toContain("limit=2&order=asc");
  });

  test("asks for no page that nobody came to", async () => {
    const { client, requests } = setUp(pageOf(["a", "b"], true));
    for await (const { id } of client.files.list()) if (id === "b") break;
    expect(requests).toHaveLength(1);
  });

  test("keeps the options of the call for every page", async () => {
    const { client, requests } = setUp(pageOf(["a"], true), pageOf(["b"], false));
    await idsOf(client.files.list({}, { headers: { "x-team": "t" } }));
    expect(requests.map(({ headers }) => headers.get("x-team"))).toEqual(["t", "t"]);
  });

  test("that is always whole is one page", async () => {
    const { client, requests } = setUp(json({ object: "list", data: [{ id: "m" }] }));
    expect(await idsOf(client.models.list())).toEqual(["m"]);
    expect(requests).toHaveLength(1);
  });

  test("of nothing gives nothing", async () => {
    const { client } = setUp(pageOf([], false));
    expect(await idsOf(client.files.list())).toEqual([]);
  });
});

describe("a page", () => {
  test("has the fields of its body, and is written as JSON like it", async () => {
    const { client } = setUp(pageOf(["a", "b"], true));
    const page = await client.files.list();
    expect([page.object, page.first_id, page.last_id, page.has_more]).toEqual([
      "list",
      "a",
      "b",
      true,
    ]);
    expect(JSON.parse(JSON.stringify(page))).toEqual(await pageOf(["a", "b"], true).json());
  });

  test("leads to the next until there is none", async () => {
    const { client, afters } = setUp(pageOf(["a"], true), pageOf(["b"], false));
    const first = await client.files.list();
    expect(first.hasNextPage()).toBe(true);
    const second = await first.getNextPage();
    expect(second.data.map(({ id }) => id)).toEqual(["b"]);
    expect(second.hasNextPage()).toBe(false);
    await expect(second.getNextPage()).rejects.toMatchObject({ code: "no_next_page" });
    expect(afters()).toEqual([null, "a"]);
  });

  test("gives the items from itself on", async () => {
    const { client } = setUp(pageOf(["a"], true), pageOf(["b"], true), pageOf(["c"], false));
    const second = await (await client.files.list()).getNextPage();
    expect(await idsOf(second)).toEqual(["b", "c"]);
  });
});

describe("a service that pages wrongly is found out", () => {
  test("when it takes no notice of `after`, instead of being asked for ever", async () => {
    const { client, requests } = setUp(pageOf(["a", "b"], true), pageOf(["a", "b"], true));
    await expect(idsOf(client.files.list())).rejects.toThrow(
      "The page after 'b' ends with 'b' again. The service takes no notice of 'after'.",
    );
    expect(requests).toHaveLength(2);
  });

  test("when it says that there is more, and sends nothing", async () => {
    const { client } = setUp(pageOf([], true));
    expect(await idsOf(client.files.list())).toEqual([]);
    const { client: another } = setUp(json({ data: [], has_more: true, last_id: "z" }));
    expect(await idsOf(another.files.list())).toEqual([]);
  });

  test("when it does not name the last item", async () => {
    const { client } = setUp(json({ data: [file("a")], has_more: true }));
    await expect(client.files.list()).rejects.toThrow("Expected 'last_id' to name the last item");
  });

  test.each([[{ items: [] }], [null], [[]], ["list"]])(
    "when it sends %j for a list",
    async (body) => {
      const { client } = setUp(json(body));
      await expect(client.files.list()).rejects.toMatchObject({ code: "invalid_response" });
    },
  );
});

describe("toArray", () => {
  test("gives every item of the list", async () => {
    const { client } = setUp(pageOf(["a", "b"], true), pageOf(["c"], false));
    const files = await client.files.list().toArray();
    expect(files.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test.each([
    [0, [], 1],
    [2, ["a", "b"], 1],
    [3, ["a", "b", "c"], 2],
    [Number.POSITIVE_INFINITY, ["a", "b", "c", "d"], 2],
  ])("gives as many as %d, and asks for no page in vain", async (limit, ids, pages) => {
    const { client, requests } = setUp(pageOf(["a", "b"], true), pageOf(["c", "d"], false));
    const files = await client.files.list().toArray({ limit });
    expect(files.map(({ id }) => id)).toEqual(ids);
    expect(requests).toHaveLength(pages);
  });

  test("goes on from a page too", async () => {
    const { client } = setUp(pageOf(["a"], true), pageOf(["b"], false));
    const page = await client.files.list();
    expect((await page.toArray({ limit: 5 })).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test.each([-1, 1.5, Number.NaN])("refuses a limit of %d", async (limit) => {
    const { client } = setUp(pageOf([], false));
    await expect(client.files.list().toArray({ limit })).rejects.toThrow(
      `Invalid limit: expected a whole number of items from 0, but got ${limit}.`,
    );
  });
});
