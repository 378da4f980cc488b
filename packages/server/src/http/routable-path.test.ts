import { expect, it } from "vitest";
import { routablePath } from "./routable-path.ts";

it.each([
  ["/v1/models/Org%2FTiny/card", "/v1/models/Org%2FTiny/card"],
  ["/v1/models/Org/Tiny-1.0?x=/y", "/v1/models/Org%2FTiny-1.0"],
  ["/v1/files/a/b", "/v1/files/a/b"],
])("%s is routed as %s", (asked, routed) => {
  expect(routablePath(new Request(`http://localhost:4010${asked}`))).toBe(routed);
});
