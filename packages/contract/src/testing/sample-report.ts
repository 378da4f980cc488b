import type { ContractReport } from "../report/contract-report.ts";

/** A report with one case of each outcome, and texts that a format has to quote. */
export const sampleReport: ContractReport = {
  version: 1,
  baseURL: "http://host/?a=1&b=2",
  startedAt: "2026-01-02T03:04:05.000Z",
  durationMs: 1234,
  seed: 7,
  models: { "chat.completions.create": "a-model" },
  problems: ["'iris' could not be made: <no>"],
  total: { passed: 2, failed: 1, skipped: 1, share: 2 / 3 },
  operations: {
    "models.list": { passed: 2, failed: 0, skipped: 0, share: 1 },
    "chat.completions.create": { passed: 0, failed: 1, skipped: 1, share: 0 },
  },
  floor: [{ server: "404 to everything", share: 0, vacuous: [] }],
  results: [
    {
      operationId: "models.list",
      name: "succeeds",
      kind: "success",
      outcome: "passed",
      durationMs: 10,
    },
    {
      operationId: "models.list",
      name: "its path refuses PUT",
      kind: "route",
      outcome: "passed",
      durationMs: 2,
    },
    {
      operationId: "chat.completions.create",
      name: "refuses '<b>&\u0000\"' as JSON",
      kind: "body",
      outcome: "failed",
      durationMs: 5,
      failure: {
        message: "Expected values to be strictly equal:\n\n200 !== 400\n",
        expected: "400",
        actual: "200",
        curl: `curl -sS -i -X POST --data-binary '<script>alert("x")</script>]]>' 'http://host/v1/chat/completions'`,
        received: "200 (application/json)\n{}",
        section: "openapi.yaml#/paths/~1v1~1chat~1completions/post",
      },
    },
    {
      operationId: "chat.completions.create",
      name: "streams",
      kind: "stream",
      outcome: "skipped",
      durationMs: 0,
      reason: "No model <answers>.",
    },
  ],
};
