import { type OperationId, operationsById } from "@understudy/spec";
import type { ContractTarget } from "./contract-target.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

export interface RequestParts {
  readonly method?: string;
  readonly path: JsonObject;
  readonly query?: JsonObject;
  readonly body?: { readonly mediaType: string; readonly value: Json };
  readonly headers?: Readonly<Record<string, string>>;
}

/** The request that the parts stand for, with the target's key if it has one. */
export function buildRequest(
  target: ContractTarget,
  id: OperationId,
  parts: RequestParts,
): Request {
  const operation = operationsById[id];
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(asText(parts.path[name] ?? "")),
  );
  const url = new URL(path, target.baseURL);
  for (const [name, value] of Object.entries(parts.query ?? {})) {
    url.searchParams.append(name, asText(value));
  }
  const headers = new Headers(parts.headers ?? {});
  if (target.apiKey !== undefined && !headers.has("authorization")) {
    headers.set("authorization", `Bearer ${target.apiKey}`);
  }
  const method = parts.method ?? operation.method;
  if (parts.body === undefined) return new Request(url, { method, headers });
  const { mediaType } = parts.body;
  const value = withStandIns(parts.body.value, target.standIns?.(id) ?? {});
  if (mediaType === "multipart/form-data") {
    const fileFields = operation.requestBody?.mediaTypes[mediaType]?.fileFields ?? [];
    return new Request(url, { method, headers, body: toForm(value, fileFields) });
  }
  headers.set("content-type", mediaType);
  return new Request(url, { method, headers, body: JSON.stringify(value) });
}

/** A copy in which every text that is such an id is the target's own. */
function withStandIns(value: Json, standIns: Readonly<Record<string, string>>): Json {
  if (typeof value === "string") return standIns[value] ?? value;
  if (Array.isArray(value)) return value.map((item: Json) => withStandIns(item, standIns));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, item]) => [name, withStandIns(item, standIns)]));
}

/** A form of the fields of `value`: `{a: {b: 1}}` is the field `a[b]`, a data URL is a file. */
function toForm(value: Json, fileFields: readonly string[]): FormData {
  const form = new FormData();
  for (const [name, field] of Object.entries(isObject(value) ? value : {})) {
    if (isObject(field)) {
      for (const [inner, item] of Object.entries(field)) {
        form.append(`${name}[${inner}]`, asText(item));
      }
    } else if (fileFields.includes(name) && String(field).startsWith("data:")) {
      form.append(name, toFile(String(field)));
    } else {
      form.append(name, asText(field));
    }
  }
  return form;
}

/** The file that `data:<type>;name=<filename>;base64,<content>` holds. */
function toFile(dataUrl: string): File {
  const parts = /^data:([^;,]*)(?:;name=([^;,]*))?;base64,(.*)$/s.exec(dataUrl);
  if (parts === null) throw new TypeError(`No data URL with base64: ${dataUrl.slice(0, 60)}`);
  const [, type = "", name = "file", content = ""] = parts;
  return new File([Buffer.from(content, "base64")], decodeURIComponent(name), { type });
}

function asText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
