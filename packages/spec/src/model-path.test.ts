import { expect, it } from "vitest";
import { encodeModelSlash } from "./model-path.ts";

it.each([
  ["/v1/models", "/v1/models"],
  ["/v1/models/tiny", "/v1/models/tiny"],
  ["/v1/models/Org%2FTiny-1.0", "/v1/models/Org%2FTiny-1.0"],
  ["/v1/models/Org/Tiny-1.0", "/v1/models/Org%2FTiny-1.0"],
  ["/v1/models/Org/Tiny/card", "/v1/models/Org%2FTiny/card"],
  ["/v1/models/Org%2FTiny/card", "/v1/models/Org%2FTiny/card"],
  ["/v1/models/tiny/card", "/v1/models/tiny/card"],
  ["/v1/models/tiny/", "/v1/models/tiny/"],
  ["/v1/models/a/b/c", "/v1/models/a/b/c"],
  ["/v1/models/a/b/c/card", "/v1/models/a/b/c/card"],
  ["/v1/files/a/b", "/v1/files/a/b"],
])("%s is routed as %s", (asked, routed) => {
  expect(encodeModelSlash(asked)).toBe(routed);
});
