import { generatedFrom } from "./banner.ts";
import {
  type OpenApiDocument,
  type Parameter,
  type ResolvedOperation,
  resolveOperations,
  resolveSchema,
} from "./openapi-document.ts";
import { fileFields } from "./operation-table.ts";

const folder = "packages/sdk/src/generated";

/** What a class extends that has methods besides its operations, written by hand. */
const bases: Readonly<Record<string, { readonly name: string; readonly from: string }>> = {
  ChatCompletions: { name: "ChatStreaming", from: "../chat/chat-streaming.ts" },
  Evaluations: { name: "EvaluationWaiting", from: "../waiting/evaluation-waiting.ts" },
  TrainingJobs: { name: "JobWaiting", from: "../waiting/job-waiting.ts" },
};

/**
 * The resource classes of the SDK, one file for each first word of an operationId: the operation
 * `images.classifications.create` is the method `create` of the class `ImagesClassifications`,
 * reached as `client.images.classifications`.
 *
 * Each method carries the few facts that the client needs to send its request, so that the SDK
 * takes nothing but types from the spec.
 */
export function generateSdkResources(document: OpenApiDocument): Map<string, string> {
  const root = resourceTree(document);
  const files = new Map<string, string>();
  for (const [name, resource] of root.children) {
    files.set(`${folder}/${kebabCase(name)}.ts`, resourceFile(resource, document));
  }
  files.set(`${folder}/resource-tree.ts`, treeFile(root));
  return files;
}

interface ResourceNode {
  readonly className: string;
  /** What the document's tag says of the resource, empty for a resource within another. */
  readonly description: string;
  readonly methods: Map<string, ResolvedOperation>;
  readonly children: Map<string, ResourceNode>;
}

function resourceTree(document: OpenApiDocument): ResourceNode {
  const root: ResourceNode = node("ResourceTree", "");
  for (const resolved of resolveOperations(document)) {
    const { operationId, tags } = resolved.operation;
    const words = operationId.split(".");
    const method = words.pop() ?? "";
    if (
      words.length === 0 ||
      ![...words, method].every((word) => /^[a-z][A-Za-z0-9]*$/.test(word))
    ) {
      throw new TypeError(
        `'${operationId}' is no way to call the SDK. Expected an operationId such as 'files.create'.`,
      );
    }
    let parent = root;
    words.forEach((word, depth) => {
      const tag = document.tags?.find(({ name }) => depth === 0 && name === tags[0]);
      const className = words
        .slice(0, depth + 1)
        .map(capitalised)
        .join("");
      const child = parent.children.get(word) ?? node(className, tag?.description ?? "");
      parent.children.set(word, child);
      parent = child;
    });
    parent.methods.set(method, resolved);
  }
  return root;
}

function node(className: string, description: string): ResourceNode {
  return { className, description, methods: new Map(), children: new Map() };
}

function resourceFile(resource: ResourceNode, document: OpenApiDocument): string {
  const classes = resourceClasses(resource, document).join("\n\n");
  const imports = [
    ...Object.values(bases)
      .filter(({ name }) => classes.includes(` extends ${name} `))
      .map(({ name, from }) => `import { ${name} } from "${from}";`),
    importTypes(
      ["PathParameters", "QueryParameters", "RequestBody", "ResponseBody", "StreamEvent"],
      "@understudy/spec",
      classes,
    ),
    importTypes(["ApiPromise", "WithRequestId"], "../core/api-promise.ts", classes),
    importTypes(["EventStream"], "../core/event-stream.ts", classes),
    importTypes(["PagePromise"], "../core/page.ts", classes),
    /\bextends Resource\b/.test(classes) && `import { Resource } from "../core/resource.ts";`,
    importTypes(["WithFileStreams"], "../files/file-stream.ts", classes),
    importTypes(["RequestOptions"], "../options/request-options.ts", classes),
  ];
  return `${generatedFrom("openapi/")}\n\n${imports.filter(Boolean).join("\n")}\n\n${classes}\n`;
}

function importTypes(names: string[], from: string, used: string): string {
  const needed = names.filter((name) => new RegExp(`\\b${name}\\b`).test(used));
  return needed.length === 0 ? "" : `import type { ${needed.join(", ")} } from "${from}";`;
}

/** The classes of the resources within this one come first, because this one makes them. */
function resourceClasses(resource: ResourceNode, document: OpenApiDocument): string[] {
  const { className, description, methods, children } = resource;
  const members = [
    ...[...children].map(
      ([name, child]) => `  readonly ${name} = new ${child.className}(this.caller);`,
    ),
    ...[...methods].map(([name, operation]) => method(name, operation, document)),
  ];
  const doc = description === "" ? "" : `${comment([description], "")}\n`;
  return [
    ...[...children.values()].flatMap((child) => resourceClasses(child, document)),
    `${doc}export class ${className} extends ${bases[className]?.name ?? "Resource"} {\n${members.join("\n\n")}\n}`,
  ];
}

function method(name: string, resolved: ResolvedOperation, document: OpenApiDocument): string {
  const { operation, parameters } = resolved;
  const id = JSON.stringify(operation.operationId);
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const given = parameters.find((parameter) => parameter.in === "header");
  if (given !== undefined) {
    throw new TypeError(
      `${operation.operationId}: the SDK has no way to send the header '${given.name}' yet.`,
    );
  }

  const signature: string[] = inPath.map(
    (parameter) =>
      `${camelCase(parameter.name)}: PathParameters<${id}>[${JSON.stringify(parameter.name)}]`,
  );
  const input: string[] = [];
  if (inPath.length > 0)
    input.push(`path: [${inPath.map(({ name }) => camelCase(name)).join(", ")}]`);
  if (operation.requestBody !== undefined) {
    const type = `RequestBody<${id}>`;
    const sent = "fileFields" in bodyFacts(resolved, document) ? `WithFileStreams<${type}>` : type;
    signature.push(`body${operation.requestBody.required ? "" : "?"}: ${sent}`);
    input.push("body");
  }
  if (inQuery.length > 0) {
    signature.push(
      `query${inQuery.some(({ required }) => required) ? "" : "?"}: QueryParameters<${id}>`,
    );
    input.push("query");
  }
  signature.push("options?: RequestOptions");
  input.push("options");

  const { call, accept, returns, streams } = response(resolved, document);
  const literal = {
    id: operation.operationId,
    method: resolved.method.toUpperCase(),
    path: resolved.path,
    ...bodyFacts(resolved, document),
    ...(accept === undefined ? {} : { accept }),
    ...(operation["x-resumable"] === true ? { resumes: true } : {}),
  };
  const doc = comment(documentation(resolved, inPath), "  ");
  const facts = `${source(literal)}, { ${input.join(", ")} }`;
  if (!streams) {
    return [
      doc,
      `  ${name}(${signature.join(", ")}): ${returns} {`,
      `    return this.caller.${call}(${facts});`,
      "  }",
    ].join("\n");
  }
  return streamingMethod({ name, doc, id, call, returns, signature, facts });
}

/**
 * A method that gives a stream when it is asked for one with `stream: true`, a whole answer when it
 * is not, and either where the type of `stream` does not say.
 */
function streamingMethod(parts: {
  readonly name: string;
  readonly doc: string;
  readonly id: string;
  readonly call: string;
  readonly returns: string;
  readonly signature: readonly string[];
  readonly facts: string;
}): string {
  const { name, doc, id, call, returns, signature, facts } = parts;
  const asked = signature.findIndex((parameter) => /^(query|body)\??: /.test(parameter));
  const [place, type] = signature[asked]?.split(/\??: /) ?? [];
  if (place === undefined)
    throw new TypeError(`${JSON.parse(id)}: nothing says whether to stream.`);
  const stream = `ApiPromise<EventStream<StreamEvent<${id}>>>`;
  const withAsked = (parameter: string) => signature.with(asked, parameter).join(", ");
  const optional = signature[asked]?.startsWith(`${place}?`) ? "?" : "";
  return [
    doc,
    `  ${name}(${withAsked(`${place}: ${type} & { readonly stream: true }`)}): ${stream};`,
    `  ${name}(${withAsked(`${place}${optional}: ${type} & { readonly stream?: false | null }`)}): ${returns};`,
    `  ${name}(${signature.join(", ")}): ${stream} | ${returns};`,
    `  ${name}(${signature.join(", ")}): ${stream} | ${returns} {`,
    `    if (${place}${optional}.stream) return this.caller.events(${facts});`,
    // From the union that the method returns, TypeScript would infer the wrong half.
    `    return this.caller.${call}<ResponseBody<${id}>>(${facts});`,
    "  }",
  ].join("\n");
}

/** How the body of an operation travels: as JSON, as a form, or as whichever its files need. */
function bodyFacts({ operation }: ResolvedOperation, document: OpenApiDocument) {
  const content = operation.requestBody?.content;
  if (content === undefined) return {};
  const { "application/json": json, "multipart/form-data": form, ...others } = content;
  if (Object.keys(others).length > 0) {
    throw new TypeError(
      `${operation.operationId}: the SDK cannot send a body of ${Object.keys(others).join(" or ")}.`,
    );
  }
  if (form === undefined) return { body: "json" };
  return { body: json === undefined ? "form" : "either", fileFields: fileFields(form, document) };
}

function response({ operation, responses }: ResolvedOperation, document: OpenApiDocument) {
  const id = JSON.stringify(operation.operationId);
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const { "text/event-stream": events, ...whole } = success?.content ?? {};
  const streams = events !== undefined;
  const content = Object.entries(whole);
  const [mediaType, media] = content[0] ?? [];
  if (content.length !== 1 || mediaType === undefined || media === undefined) {
    throw new TypeError(
      `${operation.operationId}: the SDK can read exactly one media type, but the successful response has ${content.length}.`,
    );
  }
  if (mediaType === "application/json") {
    return operation["x-pagination"] === undefined
      ? { call: "json", returns: `ApiPromise<WithRequestId<ResponseBody<${id}>>>`, streams }
      : { call: "page", returns: `PagePromise<ResponseBody<${id}>>`, streams };
  }
  const schema = resolveSchema(media.schema, document);
  if (schema.type !== "string") {
    throw new TypeError(
      `${operation.operationId}: the SDK cannot read a response of ${mediaType}.`,
    );
  }
  return schema.format === "binary"
    ? { call: "binary", accept: mediaType, returns: "ApiPromise<Response>", streams }
    : { call: "text", accept: mediaType, returns: "ApiPromise<string>", streams };
}

function documentation(
  { method, path, operation }: ResolvedOperation,
  inPath: readonly Parameter[],
): string[] {
  return [
    `${operation.summary.replace(/\.$/, "")}: \`${method.toUpperCase()} ${path}\`.`,
    "",
    ...operation.description.trimEnd().split("\n"),
    ...(inPath.length === 0 && !operation.deprecated ? [] : [""]),
    ...inPath.map(({ name, description }) => `@param ${camelCase(name)} ${description}`),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ];
}

function treeFile({ children }: ResourceNode): string {
  const resources = [...children].sort(([a], [b]) => (a < b ? -1 : 1));
  const imports = resources.map(
    ([name, { className }]) => `import { ${className} } from "./${kebabCase(name)}.ts";`,
  );
  const members = resources.map(([name, { className, description }]) => {
    const doc = description === "" ? "" : `${comment([description], "  ")}\n`;
    return `${doc}  readonly ${name} = new ${className}(this.caller);`;
  });
  return `${generatedFrom("openapi/")}

import { Resource } from "../core/resource.ts";
${imports.join("\n")}

/** Every resource of the API. */
export class ResourceTree extends Resource {
${members.join("\n\n")}
}
`;
}

function comment(lines: string[], indent: string): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  const body = safe.map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...body, `${indent} */`].join("\n");
}

/** An object as source text, with keys bare: `{ method: "GET", path: "/v1/files" }`. */
function source(value: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${JSON.stringify(item)}`);
  return `{ ${entries.join(", ")} }`;
}

function camelCase(name: string): string {
  return name.replace(/[_-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
