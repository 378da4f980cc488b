import { createEmulator } from "@understudy/emulator";
import { expect, it } from "vitest";
import { errorOf, expectHealthy, postJson } from "../setup/expect-healthy.ts";
import { preparedHome } from "../setup/models-home.ts";

it("a full queue refuses with 429 and says when to come back, and then takes requests again", async () => {
  await using emulator = await createEmulator({ home: await preparedHome(), maxQueue: 4 });
  const url = await emulator.listen({ port: 0 });
  await expectHealthy(url);

  const responses = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      postJson(url, "/v1/embeddings", {
        model: "use-lite-en",
        input: `${"word ".repeat(60)}${index}`,
      }),
    ),
  );
  const refused = responses.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(0);
  // Whoever came first was served.
  expect(refused.length).toBeLessThan(responses.length);
  for (const response of refused) {
    expect(response.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
    expect(await errorOf(response)).toEqual({
      status: 429,
      type: "requests",
      param: null,
      code: "rate_limit_exceeded",
    });
  }
  await expectHealthy(url);
});

it("a request with more inputs than the queue holds is served when nothing else waits", async () => {
  await using emulator = await createEmulator({ home: await preparedHome(), maxQueue: 4 });
  const url = await emulator.listen({ port: 0 });
  const input = Array.from({ length: 100 }, (_, index) => `text ${index}`);
  const response = await postJson(url, "/v1/embeddings", { model: "use-lite-en", input });
  expect(response.status).toBe(200);
  expect((await response.json()) as unknown).toMatchObject({ data: { length: 100 } });
  await expectHealthy(url);
});
