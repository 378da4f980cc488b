import { expect, test } from "vitest";
import { responseName } from "./response-name.ts";

test.each([
  ['attachment; filename="a b.csv"', "a b.csv"],
  ["attachment;filename=plain.csv; size=5", "plain.csv"],
  ['attachment; filename="say \\"hi\\".csv"', 'say "hi".csv'],
  [`attachment; filename="old.csv"; filename*=UTF-8''gr%C3%BC%C3%9Fe%3B.csv`, "grüße;.csv"],
  [`attachment; filename*=utf-8'de'a.csv; filename="old.csv"`, "a.csv"],
  [`attachment; filename*=UTF-8''%ZZ; filename="kept.csv"`, "kept.csv"],
  ['attachment; filename="../../etc/passwd"', "passwd"],
  ['attachment; filename="D:\\\\data\\\\a.csv"', "a.csv"],
  ["inline", "last part.csv"],
  ['attachment; filename=""', "last part.csv"],
  [null, "last part.csv"],
])("%s says %s", (disposition, name) => {
  const headers = new Headers(disposition === null ? {} : { "content-disposition": disposition });
  expect(responseName({ headers, url: "http://h/a/last%20part.csv?b=/c#d" } as Response)).toBe(
    name,
  );
});

test.each(["", "http://h", "http://h/a/", "http://h/%E0%A4%A"])("'%s' says nothing", (url) => {
  expect(responseName({ headers: new Headers(), url } as Response)).toBe("");
});
