import type { Handler } from "../http/operation-handler.ts";

/** Loaded when it is first asked for: it is the largest module of all, and seldom needed. */
const load = () => import("@understudy/spec/document");

export const openapiJson: Handler<"openapi.json"> = async () => {
  const { openapiJson: json } = await load();
  return JSON.parse(json);
};

export const openapiYaml: Handler<"openapi.yaml"> = async () => (await load()).openapiYaml;
