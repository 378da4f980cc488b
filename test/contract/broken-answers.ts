/** Answers that are changed on their way: what `mutants.ts` is made of. */

export type Change = (response: Response, request: Request) => Promise<Response>;

// biome-ignore lint/suspicious/noExplicitAny: answers are broken here in ways that no type allows.
type Loose = any;

function like(
  response: Response,
  body: ConstructorParameters<typeof Response>[0],
  status = response.status,
): Response {
  const { headers } = response;
  return new Response(body, { status, headers });
}

function isJson(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("application/json") === true;
}

function isStream(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/event-stream") === true;
}

/** Every error another one. */
export function onError(change: (error: Loose) => Loose): Change {
  return async (response) => {
    if (response.ok || !isJson(response)) return response;
    const body = (await response.json()) as { readonly error: Loose };
    return like(response, JSON.stringify({ error: change(body.error) }));
  };
}

/** Every answer of success in JSON another one; `change` may change it in place. */
export function onJson(change: (body: Loose, request: Request) => Loose | Promise<Loose>): Change {
  return async (response, request) => {
    if (!response.ok || !isJson(response)) return response;
    const body = await response.json();
    return like(response, JSON.stringify((await change(body, request)) ?? body));
  };
}

/** Every page of a list another one. */
export function onPages(change: (page: Loose, url: string) => Loose): Change {
  return onJson((body, { url }) => (Array.isArray(body.data) ? change(body, url) : undefined));
}

/** The events of every stream, as objects; the end mark stays. */
export function onEvents(change: (events: Loose[]) => Loose): Change {
  return onStream((blocks) => {
    const events = blocks.slice(0, -1).map((block) => JSON.parse(block.slice("data: ".length)));
    const changed = change(events) ?? events;
    return [
      ...changed.map((event: Loose) => `data: ${JSON.stringify(event)}`),
      ...blocks.slice(-1),
    ];
  });
}

/** The blocks of every stream, the last of which is the end mark. */
export function onStream(change: (blocks: string[]) => string[] | string): Change {
  return async (response) => {
    if (!response.ok || !isStream(response)) return response;
    const blocks = (await response.text()).split("\n\n").slice(0, -1);
    const changed = change(blocks);
    return like(
      response,
      typeof changed === "string" ? changed : changed.map((block) => `${block}\n\n`).join(""),
    );
  };
}

/** The same answer with another status, for some. */
export function onStatus(change: (response: Response, request: Request) => number): Change {
  return async (response, request) => {
    const status = change(response, request);
    return status === response.status ? response : like(response, response.body, status);
  };
}

/** The same answer with other headers. */
export function onHeaders(change: (headers: Headers) => void): Change {
  return async (response) => {
    const headers = new Headers(response.headers);
    change(headers);
    // Bytes, since a text brings a type of its own.
    return new Response(await response.arrayBuffer(), { status: response.status, headers });
  };
}

/** The first choices of events, each with its delta. */
export function deltasOf(events: Loose[]): Loose[] {
  return events.flatMap(({ choices }) => choices);
}
