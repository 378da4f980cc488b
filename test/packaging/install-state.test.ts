import { expect, test } from "vitest";
import { installState } from "../../scripts/bootstrap/install-state.mjs";

const one = { version: "1.0.0", integrity: "sha512-one" };
const foreign = { version: "1.0.0", integrity: "sha512-two", optional: true };
const workspace = { resolved: "packages/a", link: true };

const lockfile = {
  packages: {
    "": { name: "root" },
    "packages/a": { version: "0.1.0" },
    "node_modules/a": workspace,
    "node_modules/one": one,
    "node_modules/one/node_modules/foreign": foreign,
  },
};

/** npm's record of an installation: as the lockfile, but for the root and what is left out here. */
function record(packages: Readonly<Record<string, unknown>>) {
  return { packages: { "packages/a": { version: "0.2.0" }, ...packages } };
}

test("without a record nothing is installed", () => {
  expect(installState(lockfile, undefined)).toBe("missing");
});

test("an installation is current without the packages of other platforms", () => {
  const installed = record({ "node_modules/a": workspace, "node_modules/one": one });
  expect(installState(lockfile, installed)).toBe("current");
});

test.each([
  ["a package is absent", { "node_modules/a": workspace }],
  [
    "a package has another version",
    { "node_modules/a": workspace, "node_modules/one": { ...one, version: "0.9.0" } },
  ],
  [
    "a package has other content",
    { "node_modules/a": workspace, "node_modules/one": { ...one, integrity: "sha512-x" } },
  ],
  ["a workspace is new", { "node_modules/one": one }],
  [
    "a package has been removed",
    { "node_modules/a": workspace, "node_modules/one": one, "node_modules/gone": one },
  ],
])("an installation is outdated when %s", (_, packages) => {
  expect(installState(lockfile, record(packages))).toBe("outdated");
});
