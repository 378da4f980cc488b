import { readdir, readFile, rename, symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCatalogue } from "./catalogue.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";
import { tinyManifest, writeTinyModel } from "./testing/tiny-model.ts";

// No file can be made that has the same time as before and cannot be read: the calls are refused here.
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  return { ...real, readFile: vi.fn(real.readFile), readdir: vi.fn(real.readdir) };
});

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let home: string;

beforeEach(async () => {
  directory = await temporaryDirectory();
  home = join(directory.path, "home");
  for (const id of ["one", "two"]) {
    const path = await writeTinyModel(join(directory.path, id), { id });
    await createCatalogue({ home, manifests: [path] });
  }
});

afterEach(async () => {
  vi.mocked(readFile).mockClear();
  await directory[Symbol.asyncDispose]();
});

const refused = (code: string, syscall: string) =>
  Object.assign(new Error(`${code}: refused, ${syscall}`), { code, syscall });

const addedIds = (catalogue: { list(): readonly Manifest[] }) =>
  catalogue
    .list()
    .map(({ id }) => id)
    .filter((id) => ["one", "two"].includes(id));

describe("a refresh", () => {
  it.each(["EMFILE", "EIO", "EACCES"])(
    "keeps a model whose manifest is not read for %s, and reads it again",
    async (code) => {
      const catalogue = await createCatalogue({ home });
      const before = catalogue.get("one");
      vi.mocked(readFile).mockRejectedValueOnce(refused(code, "open"));
      await catalogue.refresh();
      expect(addedIds(catalogue)).toEqual(["one", "two"]);
      expect(catalogue.get("one")).toBe(before);
      expect(catalogue.problems()).toMatchObject([
        { path: join(home, "models/one/manifest.json"), error: { code } },
      ]);
      await catalogue.refresh();
      expect(catalogue.problems()).toEqual([]);
      expect(addedIds(catalogue)).toEqual(["one", "two"]);
    },
  );

  it("sees a model that could not be read when the catalogue was opened", async () => {
    vi.mocked(readFile).mockRejectedValueOnce(refused("EMFILE", "open"));
    const catalogue = await createCatalogue({ home });
    expect(addedIds(catalogue)).toEqual(["two"]);
    await catalogue.refresh();
    expect(catalogue.get("one")).toEqual(tinyManifest({ id: "one" }));
  });

  it("reads nothing again while all is as it was", async () => {
    const catalogue = await createCatalogue({ home });
    await catalogue.refresh();
    vi.mocked(readFile).mockClear();
    await catalogue.refresh();
    expect(readFile).not.toHaveBeenCalled();
  });

  it("rejects and keeps all models where the folder cannot be looked at", async () => {
    const catalogue = await createCatalogue({ home });
    vi.mocked(readdir).mockRejectedValueOnce(refused("EMFILE", "scandir"));
    await expect(catalogue.refresh()).rejects.toMatchObject({ code: "EMFILE" });
    expect(addedIds(catalogue)).toEqual(["one", "two"]);
    await catalogue.refresh();
    expect(addedIds(catalogue)).toEqual(["one", "two"]);
  });

  it("finds the models of a folder that could not be looked at when the catalogue was opened", async () => {
    const models = join(home, "models");
    await rename(models, join(home, "elsewhere"));
    await symlink(models, models);
    const catalogue = await createCatalogue({ home });
    expect(addedIds(catalogue)).toEqual([]);
    expect(catalogue.problems()).toMatchObject([{ path: models, error: { code: "ELOOP" } }]);
    await expect(catalogue.refresh()).rejects.toMatchObject({ code: "ELOOP" });
    await unlink(models);
    await rename(join(home, "elsewhere"), models);
    await catalogue.refresh();
    expect(addedIds(catalogue)).toEqual(["one", "two"]);
    expect(catalogue.problems()).toEqual([]);
  });
});
