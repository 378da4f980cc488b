import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { sampleReport } from "../testing/sample-report.ts";
import { formatHtml } from "./format-html.ts";
import { formatJUnit } from "./format-junit.ts";
import { formatText } from "./format-text.ts";

describe("a report as a text", () => {
  it("has a line for each operation, the floor, and what makes each failure again", () => {
    expect(formatText(sampleReport).split("\n")).toEqual([
      "http://host/?a=1&b=2, 1.2 s, seed 7",
      "",
      "models.list              100.0 %  2 passed, 0 failed",
      "chat.completions.create    0.0 %  0 passed, 1 failed, 1 skipped",
      "",
      "total                     66.6 %  2 passed, 1 failed, 1 skipped",
      "A server that answers 404 to everything scores 0.0 %.",
      "",
      "Not prepared:",
      "  'iris' could not be made: <no>",
      "",
      "Skipped:",
      "  1 of chat.completions.create: No model <answers>.",
      "",
      "FAILED chat.completions.create: refuses '<b>&\u0000\"' as JSON",
      "  Expected values to be strictly equal:",
      "  ",
      "  200 !== 400",
      "  ",
      "  expected  400",
      "  got       200",
      "  received  200 (application/json)",
      "            {}",
      `  again     curl -sS -i -X POST --data-binary '<script>alert("x")</script>]]>' 'http://host/v1/chat/completions'`,
      "  document  openapi.yaml#/paths/~1v1~1chat~1completions/post",
      "",
    ]);
  });

  it("does not flood a terminal with a command of megabytes", () => {
    const [failed] = sampleReport.results.filter(({ failure }) => failure);
    if (failed?.failure === undefined) throw new Error("The sample has no failure.");
    const failure = { ...failed.failure, curl: "x".repeat(5_000_000) };
    const text = formatText({ ...sampleReport, results: [{ ...failed, failure }] });
    expect(text.length).toBeLessThan(5_000);
    expect(text).toContain("(5000000 characters: the report as JSON has all of it)");
  });
});

describe("a report for JUnit", () => {
  const xml = formatJUnit(sampleReport);

  it("is well-formed, whatever is in a name", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toContain("\u0000");
  });

  it("has a suite for each operation, and counts as its cases are", () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => /^test/.test(name),
    });
    const [all] = parser.parse(xml).testsuites;
    const facts = ({ "@_tests": tests, "@_failures": failures, "@_skipped": skipped }: never) => [
      tests,
      failures,
      skipped,
    ];
    expect(facts(all as never)).toEqual(["4", "1", "1"]);
    const suites = all.testsuite as readonly { readonly testcase: readonly object[] }[];
    expect(suites.map((suite) => facts(suite as never))).toEqual([
      ["2", "0", "0"],
      ["2", "1", "1"],
    ]);
    const [failed, skipped] = suites[1]?.testcase ?? [];
    expect(failed).toMatchObject({
      "@_classname": "chat.completions.create.body",
      "@_name": "refuses '<b>&\uFFFD\"' as JSON",
      failure: { "@_message": "Expected values to be strictly equal:" },
    });
    expect(JSON.stringify(failed)).toContain("curl -sS -i -X POST");
    expect(skipped).toMatchObject({ skipped: { "@_message": "No model <answers>." } });
  });
});

describe("a report as a page", () => {
  const html = formatHtml(sampleReport);

  it("shows what went wrong and runs none of it", () => {
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(html).toContain("66.6 %");
    expect(html).toContain("No model &lt;answers&gt;.");
    expect(html).toContain("&apos;iris&apos; could not be made: &lt;no&gt;");
  });

  it("is whole: what is opened is closed", () => {
    const voids = { unpairedTags: ["meta", "br"] };
    expect(XMLValidator.validate(html.replace("<!doctype html>", ""), voids)).toBe(true);
  });
});
