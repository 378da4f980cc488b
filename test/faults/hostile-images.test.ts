import { createEmulator, type Emulator } from "@understudy/emulator";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { badRequest, errorOf, expectHealthy, postJson } from "../setup/expect-healthy.ts";
import { preparedHome } from "../setup/models-home.ts";
import {
  jpegThatClaims,
  png,
  pngThatClaims,
  webpThatClaims,
  webpWithCanvas,
} from "./image-headers.ts";

let emulator: Emulator;
let url: string;

beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome() });
  url = await emulator.listen({ port: 0 });
});
afterAll(() => emulator.close());
afterEach(() => expectHealthy(url));

function classify(image: Buffer, type = "image/png", model = "nsfw-mobilenet-v2") {
  const form = new FormData();
  form.set("model", model);
  form.set("image", new File([new Uint8Array(image)], "image", { type }));
  return fetch(new URL("/v1/images/classifications", url), { method: "POST", body: form });
}

const huge = { width: 60_000, height: 60_000 };
const largestWebp = { width: 16_383, height: 16_383 };

describe("an image", () => {
  it("of one colour is classified, so that what is refused below is refused for its fault", async () => {
    const response = await classify(png({ width: 32, height: 24 }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      image: { format: "png", width: 32, height: 24 },
    });
  });

  it.each([
    ["60,000 x 60,000 pixels as PNG", pngThatClaims(huge), "image/png"],
    ["60,000 x 60,000 pixels as JPEG", jpegThatClaims(huge), "image/jpeg"],
    ["the most pixels that a WebP can have", webpThatClaims(largestWebp), "image/webp"],
  ])("that claims %s is refused without room for them", async (_, image, type) => {
    const before = process.memoryUsage().rss;
    const response = await classify(image, type);
    expect(await errorOf(response)).toEqual(badRequest("image", "image_too_large"));
    // 60,000 x 60,000 pixels of three bytes would be 10.8 GB, 16,383 x 16,383 of them 805 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    const inJson = await postClassification(`data:${type};base64,${image.toString("base64")}`);
    expect(await errorOf(inJson)).toEqual(badRequest("image", "image_too_large"));
  });

  it("whose canvas claims 60,000 x 60,000 pixels as WebP is refused", async () => {
    const response = await classify(webpWithCanvas(huge), "image/webp");
    expect(await errorOf(response)).toMatchObject({ status: 400, param: "image" });
  });

  it("that claims the most that a PNG can is refused", async () => {
    const most = pngThatClaims({ width: 2 ** 31 - 1, height: 2 ** 31 - 1 });
    expect(await errorOf(await classify(most))).toMatchObject({ status: 400, param: "image" });
  });

  it("that claims no pixels is refused", async () => {
    for (const size of [
      { width: 0, height: 5 },
      { width: 5, height: 0 },
    ]) {
      const response = await classify(pngThatClaims(size));
      expect(await errorOf(response)).toMatchObject({ status: 400, param: "image" });
    }
  });

  it("with fewer rows than its header claims is refused", async () => {
    const response = await classify(pngThatClaims({ width: 500, height: 500 }));
    expect(await errorOf(response)).toMatchObject({ status: 400, param: "image" });
  });

  it("that breaks off anywhere is refused", async () => {
    const whole = png({ width: 300, height: 200 });
    for (const part of [0, 1, 7, 8, 20, 33, 40, 60, whole.length - 20]) {
      const { status, param } = await errorOf(await classify(whole.subarray(0, part)));
      expect([part, status, param]).toEqual([part, 400, "image"]);
    }
  });

  it("of random bytes behind a good signature is refused", async () => {
    const signatures = [
      png({ width: 1, height: 1 }).subarray(0, 16),
      Buffer.from([0xff, 0xd8, 0xff]),
    ];
    for (const signature of [...signatures, Buffer.from("RIFF\u0010\0\0\0WEBPVP8 ", "latin1")]) {
      const noise = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 89 + 17) % 256));
      const response = await classify(Buffer.concat([signature, noise]));
      expect(await errorOf(response)).toMatchObject({ status: 400, param: "image" });
    }
  });

  it.each([
    ["GIF", Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64")],
    ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    [
      "SVG with an entity",
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
      ),
    ],
    ["TIFF", Buffer.from("49492a0008000000000000000000", "hex")],
    ["BMP", Buffer.from("424d3a0000000000000036000000", "hex")],
    ["PDF", Buffer.from("%PDF-1.7\n%%EOF")],
    ["text", Buffer.from("not an image at all")],
  ])("in %s is refused, whatever it is called", async (_, image) => {
    for (const type of ["image/png", "image/gif", "application/octet-stream"]) {
      const { status, param, code } = await errorOf(await classify(image, type));
      expect([status, param, code]).toEqual([400, "image", "invalid_image_format"]);
    }
  });

  it.each([
    ["no data URL", "https://example.com/cat.png"],
    ["a path", "file:///etc/passwd"],
    ["a data URL without base64", "data:image/png,abc"],
    ["a data URL of bad base64", "data:image/png;base64,@@@@"],
    ["a data URL of nothing", "data:image/png;base64,"],
  ])("as %s is refused", async (_, image) => {
    expect(await errorOf(await postClassification(image))).toMatchObject({
      status: 400,
      type: "invalid_request_error",
      param: "image",
    });
  });

  it("of 21 MB is refused as too large", async () => {
    const response = await classify(Buffer.alloc(21 * 1024 * 1024));
    expect(await errorOf(response)).toMatchObject({ status: 413, code: "request_too_large" });
  });
});

function postClassification(image: string): Promise<Response> {
  return postJson(url, "/v1/images/classifications", { model: "nsfw-mobilenet-v2", image });
}
