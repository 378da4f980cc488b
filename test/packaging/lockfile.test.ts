import { expect, test } from "vitest";
import { missingPackages } from "../../scripts/lockfile/missing-packages.ts";
import { platformOf } from "../../scripts/lockfile/platform-of.ts";

test("an optional dependency is missing when it is nowhere that Node would look", () => {
  const packages = {
    "": { optionalDependencies: { "at-root": "1.0.0" } },
    "node_modules/at-root": {},
    "node_modules/a": { dev: true, optionalDependencies: { "at-root": "1.0.0", gone: "2.0.0" } },
    "node_modules/b": { optionalDependencies: { nested: "3.0.0" } },
    "node_modules/b/node_modules/nested": {},
    "node_modules/b/node_modules/c": { optionalDependencies: { nested: "3.0.0", lost: "4.0.0" } },
    "node_modules/d": { optionalDependencies: { nested: "3.0.0" } },
  };
  expect(missingPackages(packages)).toEqual([
    { name: "gone", version: "2.0.0", dev: true },
    { name: "lost", version: "4.0.0", dev: false },
    { name: "nested", version: "3.0.0", dev: false },
  ]);
});

test.each([
  ["@rollup/rollup-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
  ["@rollup/rollup-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
  ["@rollup/rollup-win32-x64-gnu", { os: ["win32"], cpu: ["x64"] }],
  ["@turbo/windows-64", { os: ["win32"], cpu: ["x64"] }],
  ["@biomejs/cli-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
])("%s is for the platform that it names", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test("a name that says no platform is refused", () => {
  expect(() => platformOf("fsevents")).toThrow("fsevents");
});
