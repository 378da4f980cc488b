// src/errors/brand.ts
var symbolOf = (name) => /* @__PURE__ */ Symbol.for(`@understudy/runtime/${name}`);
function brand(error, name) {
  error.name = name;
  Object.defineProperty(error, symbolOf(name), { value: true });
}
function isBranded(value, name) {
  return typeof value === "object" && value !== null && symbolOf(name) in value;
}

// src/errors/request-errors.ts
var TokenLimitError = class extends Error {
  code = "token_limit";
  tokens;
  maxTokens;
  index;
  constructor(facts) {
    super(
      `Expected input ${facts.index} to have 1 to ${facts.maxTokens} tokens, got ${facts.tokens}. ` + (facts.tokens === 0 ? "Leave it out." : "Shorten it, or cut it in several.")
    );
    brand(this, "TokenLimitError");
    this.tokens = facts.tokens;
    this.maxTokens = facts.maxTokens;
    this.index = facts.index;
  }
  static is(value) {
    return isBranded(value, "TokenLimitError");
  }
};
var TokenIdError = class extends Error {
  code = "token_id";
  id;
  index;
  position;
  vocabularySize;
  constructor(facts) {
    super(
      `Expected token ${facts.position} of input ${facts.index} to be an integer from 0 to ${facts.vocabularySize - 1}, got ${facts.id}. Send ids of this model's own tokenizer, or text.`
    );
    brand(this, "TokenIdError");
    this.id = facts.id;
    this.index = facts.index;
    this.position = facts.position;
    this.vocabularySize = facts.vocabularySize;
  }
  static is(value) {
    return isBranded(value, "TokenIdError");
  }
};
var ImageError = class extends Error {
  code = "image";
  reason;
  fault;
  constructor(fault) {
    super(messageOf(fault));
    brand(this, "ImageError");
    this.reason = fault.reason;
    this.fault = fault;
  }
  static is(value) {
    return isBranded(value, "ImageError");
  }
};
function messageOf(fault) {
  switch (fault.reason) {
    case "empty":
      return "Expected an image, got no bytes. Send a PNG, JPEG or WebP image.";
    case "unsupported_format":
      return `Expected a PNG, JPEG or WebP image, got ${fault.detected ?? "an unknown format"}. Convert it first.`;
    case "damaged":
      return `Expected a whole image, got one that cannot be decoded (${fault.detail}). Check that it was sent in full.`;
    case "too_many_pixels":
      return `Expected an image of at most ${fault.maxPixels} pixels, got ${fault.width} x ${fault.height}. Scale it down.`;
  }
}

// src/image/image-format.ts
var startsWith = (hex) => {
  const expected = Buffer.from(hex, "hex");
  return (bytes) => bytes.subarray(0, expected.length).equals(expected);
};
var textAt = (offset, text) => (bytes) => bytes.subarray(offset, offset + text.length).toString("latin1") === text;
var signatures = [
  { name: "PNG", format: "png", matches: startsWith("89504e470d0a1a0a") },
  { name: "JPEG", format: "jpeg", matches: startsWith("ffd8ff") },
  {
    name: "WebP",
    format: "webp",
    matches: (bytes) => textAt(0, "RIFF")(bytes) && textAt(8, "WEBP")(bytes)
  },
  { name: "GIF", format: null, matches: textAt(0, "GIF8") },
  { name: "BMP", format: null, matches: textAt(0, "BM") },
  { name: "TIFF", format: null, matches: startsWith("49492a00") },
  { name: "TIFF", format: null, matches: startsWith("4d4d002a") },
  { name: "PDF", format: null, matches: textAt(0, "%PDF") },
  { name: "HEIF or AVIF", format: null, matches: textAt(4, "ftyp") },
  {
    name: "SVG",
    format: null,
    matches: (bytes) => /^[\s\ufeff]*<(?:\?xml|!doctype|!--|svg)/i.test(bytes.toString("utf8"))
  }
];
var longestSignatureBytes = 64;
function imageFormat(image) {
  if (image.byteLength === 0) throw new ImageError({ reason: "empty" });
  const head = Buffer.from(image.subarray(0, longestSignatureBytes));
  const signature = signatures.find(({ matches }) => matches(head));
  if (signature?.format) return signature.format;
  throw new ImageError({ reason: "unsupported_format", detected: signature?.name ?? null });
}

// src/model.ts
function modelKey(model) {
  return `${model.id}\0${model.modelPath}`;
}

// src/errors/assert-never.ts
function assertNever(value) {
  throw new TypeError(`Expected every case to be handled, got ${JSON.stringify(value)}.`);
}

// src/provider.ts
var candidates = {
  auto: ["cuda", "cpu"],
  cpu: ["cpu"],
  cuda: ["cuda"],
  webgpu: ["webgpu"]
};
function reportProviders(requested, probes, onnxRuntimeVersion) {
  const available = probes.filter((probe) => probe.available).map(({ provider }) => provider);
  const choices = candidates[requested];
  return {
    requested,
    inUse: choices.find((provider) => available.includes(provider)) ?? null,
    available,
    unavailable: probes.flatMap(
      (probe) => probe.available ? [] : [{ provider: probe.provider, reason: probe.reason }]
    ),
    onnxRuntimeVersion
  };
}

export {
  brand,
  isBranded,
  TokenLimitError,
  TokenIdError,
  ImageError,
  imageFormat,
  modelKey,
  candidates,
  reportProviders,
  assertNever
};
//# sourceMappingURL=chunk-KYOJSTTT.js.map