import { describe, expect, it } from "vitest";
import { shareWork } from "./shared-work.ts";

function controlled() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let report: (progress: number) => void = () => undefined;
  let signal: AbortSignal | undefined;
  let ended = 0;
  const work = shareWork<string, number>(
    (given, onProgress) => {
      signal = given;
      report = onProgress;
      return promise;
    },
    () => ended++,
  );
  return { work, resolve, reject, report: (n: number) => report(n), signal, ended: () => ended };
}

describe("shareWork", () => {
  it("gives everyone the same result and progress", async () => {
    const { work, resolve, report, ended } = controlled();
    const seen: string[] = [];
    const one = work.join({ onProgress: (progress) => seen.push(`one ${progress}`) });
    const two = work.join({ onProgress: (progress) => seen.push(`two ${progress}`) });
    report(5);
    resolve("done");
    expect(await Promise.all([one, two])).toEqual(["done", "done"]);
    expect(seen).toEqual(["one 5", "two 5"]);
    expect(ended()).toBe(1);
  });

  it("lets one leave without disturbing the others", async () => {
    const { work, resolve, signal } = controlled();
    const leaving = new AbortController();
    const one = work.join({ signal: leaving.signal });
    const two = work.join({});
    leaving.abort(new Error("enough"));
    await expect(one).rejects.toThrow("enough");
    expect(signal?.aborted).toBe(false);
    resolve("done");
    expect(await two).toBe("done");
  });

  it("is aborted when the last one leaves", async () => {
    const { work, signal } = controlled();
    const leaving = new AbortController();
    const only = work.join({ signal: leaving.signal });
    expect(work.abandoned).toBe(false);
    leaving.abort(new Error("enough"));
    await expect(only).rejects.toThrow("enough");
    expect(signal?.aborted).toBe(true);
    expect(work.abandoned).toBe(true);
  });

  it("fails for everyone, and says that it has ended", async () => {
    const { work, reject, ended } = controlled();
    const [one, two] = [work.join({}), work.join({})];
    reject(new Error("broken"));
    await expect(one).rejects.toThrow("broken");
    await expect(two).rejects.toThrow("broken");
    expect(ended()).toBe(1);
  });
});
