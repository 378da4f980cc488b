// Generated from packages/models/manifest.schema.json by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://understudy.invalid/manifest.schema.json", "title": "Manifest", "description": "What a model is, where its files come from, and how to use it.", "type": "object", "additionalProperties": false, "required": ["id", "task", "description", "created", "owned_by", "licence", "origin", "source", "converter"], "properties": { "$schema": { "type": "string", "description": "Lets editors find this schema." }, "id": { "type": "string", "description": "The name used in requests: a name, or an owner and a name as on the Hugging Face hub.", "pattern": "^(?!.*(?:--|\\.\\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?:/[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)?$", "maxLength": 140 }, "task": { "enum": ["embedding", "image-classification", "prediction", "text-generation", "text-classification", "fill-mask"] }, "description": { "type": "string", "minLength": 1 }, "created": { "type": "integer", "minimum": 0, "description": "When the model was made, in seconds since 1970." }, "owned_by": { "type": "string", "minLength": 1, "description": "Who made the model." }, "licence": { "type": "string", "description": "An SPDX licence expression.", "pattern": "^[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*$" }, "origin": { "type": "object", "additionalProperties": false, "required": ["url", "description"], "properties": { "url": { "type": "string", "description": "A page on the web, or a name (RFC 8141) where there is none.", "pattern": "^(?:https?://|urn:)[^\\s]+$" }, "description": { "type": "string", "minLength": 1 } } }, "source": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["npm", "file", "hf"] } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "npm" } } }, "then": { "$ref": "#/$defs/npmSource" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "file" } } }, "then": { "$ref": "#/$defs/fileSource" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "hf" } } }, "then": { "$ref": "#/$defs/hfSource" } }] }, "converter": { "description": "What makes the model's ONNX file of the source files.", "enum": ["none", "universal-sentence-encoder-lite", "keras-image-classifier", "hugging-face-decoder", "hugging-face-onnx", "hugging-face-encoder"] }, "limits": { "type": "object" }, "input": { "type": "object" }, "activation": {}, "labels": { "type": "array" }, "method": { "type": "string" }, "target": { "type": "object" }, "precision": { "enum": ["fp32", "int8", "int4"] } }, "allOf": [{ "if": { "required": ["task"], "properties": { "task": { "const": "image-classification" } } }, "then": { "required": ["limits", "input", "activation", "labels"], "properties": { "limits": { "type": "object", "additionalProperties": false, "required": ["max_pixels"], "properties": { "max_pixels": { "description": "The largest image, in pixels: width times height.", "$ref": "#/$defs/count" } } }, "input": { "$ref": "#/$defs/imageInput" }, "activation": { "description": "What makes probabilities of the model's output.", "enum": ["softmax", "none"] }, "labels": { "description": "The classes, in the order of the model's output.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "method": false, "target": false, "precision": false } } }, { "if": { "required": ["task"], "properties": { "task": { "const": "embedding" } } }, "then": { "required": ["limits"], "properties": { "limits": { "type": "object", "additionalProperties": false, "required": ["max_tokens", "dimensions"], "properties": { "max_tokens": { "description": "The longest text, in tokens.", "$ref": "#/$defs/count" }, "dimensions": { "description": "The length of an embedding.", "$ref": "#/$defs/count" } } }, "input": false, "activation": false, "labels": false, "method": false, "target": false, "precision": { "description": "What the model's matrices are stored as, where it is compiled from its weights.", "enum": ["fp32", "int8", "int4"] } } } }, { "if": { "required": ["task"], "properties": { "task": { "const": "prediction" } } }, "then": { "required": ["method", "target"], "properties": { "limits": { "description": "There are none.", "type": "object", "additionalProperties": false }, "method": { "description": "How the model was trained, such as logistic_regression.", "type": "string", "minLength": 1 }, "target": { "$ref": "#/$defs/target" }, "input": false, "activation": false, "labels": false, "precision": false } } }, { "if": { "required": ["task"], "properties": { "task": { "enum": ["text-generation", "text-classification", "fill-mask"] } } }, "then": { "properties": { "limits": { "description": "There are none: how long a text may be is the model's own.", "type": "object", "additionalProperties": false }, "precision": { "description": "What the model's matrices are stored as, where it is compiled from its weights.", "enum": ["fp32", "int8", "int4"] }, "input": false, "activation": false, "labels": false, "method": false, "target": false } } }], "$defs": { "count": { "type": "integer", "minimum": 1 }, "npmSource": { "type": "object", "additionalProperties": false, "required": ["type", "package", "version", "integrity", "files"], "properties": { "type": { "const": "npm" }, "package": { "type": "string", "pattern": "^(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$", "maxLength": 214 }, "version": { "type": "string", "description": "One exact version, no range.", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(?:-[0-9A-Za-z.-]+)?$" }, "integrity": { "type": "string", "description": "The digest of the package's archive, as `npm view PACKAGE@VERSION dist.integrity` prints it.", "pattern": "^sha512-[A-Za-z0-9+/]{86}==$" }, "files": { "$ref": "#/$defs/sourceFiles" } } }, "fileSource": { "type": "object", "additionalProperties": false, "required": ["type", "files"], "properties": { "type": { "const": "file" }, "files": { "$ref": "#/$defs/sourceFiles" } } }, "hfSource": { "type": "object", "additionalProperties": false, "required": ["type", "repository", "revision", "files"], "properties": { "type": { "const": "hf" }, "repository": { "type": "string", "description": "Of the Hugging Face hub: an owner and a name, or a name alone.", "pattern": "^(?!.*(?:--|\\.\\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?:/[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)?$", "maxLength": 140 }, "revision": { "type": "string", "description": "One commit: a branch is not the same tomorrow.", "pattern": "^[0-9a-f]{40}$" }, "files": { "allOf": [{ "$ref": "#/$defs/sourceFiles" }, { "items": { "type": "object", "required": ["size_bytes"] } }] } } }, "sourceFiles": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["path", "role", "sha256"], "properties": { "path": { "type": "string", "description": "Within the package, or from the folder of the manifest; with forward slashes, and never out of that folder.", "pattern": "^(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+)*$" }, "role": { "description": "What the converter takes the file for.", "enum": ["model", "weights", "weights-index", "vocabulary", "tokenizer", "tokenizer-config", "chat-template", "config", "generation-config", "modules", "pooling", "sentence-config", "generation", "description", "card"] }, "size_bytes": { "type": "integer", "minimum": 0, "description": "For files that are downloaded one by one." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } }, "target": { "description": "What the model predicts.", "type": "object", "required": ["type"], "properties": { "type": { "enum": ["classification", "regression"] } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "classification" } } }, "then": { "$ref": "#/$defs/classificationTarget" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "regression" } } }, "then": { "$ref": "#/$defs/regressionTarget" } }] }, "classificationTarget": { "type": "object", "additionalProperties": false, "required": ["type", "column", "labels"], "properties": { "type": { "const": "classification" }, "column": { "$ref": "#/$defs/column" }, "labels": { "description": "The labels, in the order of the model's probabilities.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" } } } }, "regressionTarget": { "type": "object", "additionalProperties": false, "required": ["type", "column"], "properties": { "type": { "const": "regression" }, "column": { "$ref": "#/$defs/column" } } }, "column": { "description": "The column of the training data that is predicted.", "type": "string" }, "imageInput": { "description": "How an image becomes the model's input: resized, then (byte * scale - mean) / std for each channel.", "type": "object", "additionalProperties": false, "required": ["width", "height", "channels", "layout", "resize", "scale"], "properties": { "width": { "$ref": "#/$defs/count" }, "height": { "$ref": "#/$defs/count" }, "channels": { "description": "3 for red, green, blue; 1 for grey.", "enum": [1, 3] }, "layout": { "enum": ["NHWC", "NCHW"] }, "resize": { "type": "object", "additionalProperties": false, "required": ["method", "align_corners"], "properties": { "method": { "enum": ["bilinear"] }, "align_corners": { "type": "boolean", "description": "True where the centres of the corner pixels stay in place, as in TensorFlow's resizeBilinear with alignCorners." } } }, "scale": { "type": "number", "exclusiveMinimum": 0 }, "mean": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "type": "number" } }, "std": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "type": "number", "exclusiveMinimum": 0 } } } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 1 || isNaN(data)) {
        validate53.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
        return false;
      }
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "description": "How an image becomes the model's input: resized, then (byte * scale - mean) / std for each channel.", "type": "object", "additionalProperties": false, "required": ["width", "height", "channels", "layout", "resize", "scale"], "properties": { "width": { "$ref": "#/$defs/count" }, "height": { "$ref": "#/$defs/count" }, "channels": { "description": "3 for red, green, blue; 1 for grey.", "enum": [1, 3] }, "layout": { "enum": ["NHWC", "NCHW"] }, "resize": { "type": "object", "additionalProperties": false, "required": ["method", "align_corners"], "properties": { "method": { "enum": ["bilinear"] }, "align_corners": { "type": "boolean", "description": "True where the centres of the corner pixels stay in place, as in TensorFlow's resizeBilinear with alignCorners." } } }, "scale": { "type": "number", "exclusiveMinimum": 0 }, "mean": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "type": "number" } }, "std": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "type": "number", "exclusiveMinimum": 0 } } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.width === void 0 && (missing0 = "width") || data.height === void 0 && (missing0 = "height") || data.channels === void 0 && (missing0 = "channels") || data.layout === void 0 && (missing0 = "layout") || data.resize === void 0 && (missing0 = "resize") || data.scale === void 0 && (missing0 = "scale")) {
        validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "width" || key0 === "height" || key0 === "channels" || key0 === "layout" || key0 === "resize" || key0 === "scale" || key0 === "mean" || key0 === "std")) {
            validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.width !== void 0) {
            const _errs2 = errors;
            if (!validate53(data.width, { instancePath: instancePath + "/width", parentData: data, parentDataProperty: "width", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.height !== void 0) {
              const _errs3 = errors;
              if (!validate53(data.height, { instancePath: instancePath + "/height", parentData: data, parentDataProperty: "height", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.channels !== void 0) {
                let data2 = data.channels;
                const _errs4 = errors;
                if (!(data2 === 1 || data2 === 3)) {
                  validate55.errors = [{ instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/enum", keyword: "enum", params: { allowedValues: schema21.properties.channels.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.layout !== void 0) {
                  let data3 = data.layout;
                  const _errs5 = errors;
                  if (!(data3 === "NHWC" || data3 === "NCHW")) {
                    validate55.errors = [{ instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/enum", keyword: "enum", params: { allowedValues: schema21.properties.layout.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.resize !== void 0) {
                    let data4 = data.resize;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.method === void 0 && (missing1 = "method") || data4.align_corners === void 0 && (missing1 = "align_corners")) {
                          validate55.errors = [{ instancePath: instancePath + "/resize", schemaPath: "#/properties/resize/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          const _errs8 = errors;
                          for (const key1 in data4) {
                            if (!(key1 === "method" || key1 === "align_corners")) {
                              validate55.errors = [{ instancePath: instancePath + "/resize", schemaPath: "#/properties/resize/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs8 === errors) {
                            if (data4.method !== void 0) {
                              const _errs9 = errors;
                              if (!(data4.method === "bilinear")) {
                                validate55.errors = [{ instancePath: instancePath + "/resize/method", schemaPath: "#/properties/resize/properties/method/enum", keyword: "enum", params: { allowedValues: schema21.properties.resize.properties.method.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid1 = _errs9 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data4.align_corners !== void 0) {
                                const _errs10 = errors;
                                if (typeof data4.align_corners !== "boolean") {
                                  validate55.errors = [{ instancePath: instancePath + "/resize/align_corners", schemaPath: "#/properties/resize/properties/align_corners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid1 = _errs10 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate55.errors = [{ instancePath: instancePath + "/resize", schemaPath: "#/properties/resize/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.scale !== void 0) {
                      let data7 = data.scale;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 <= 0 || isNaN(data7)) {
                            validate55.errors = [{ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                            return false;
                          }
                        } else {
                          validate55.errors = [{ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.mean !== void 0) {
                        let data8 = data.mean;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (Array.isArray(data8)) {
                            if (data8.length > 3) {
                              validate55.errors = [{ instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                              return false;
                            } else {
                              if (data8.length < 1) {
                                validate55.errors = [{ instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                return false;
                              } else {
                                var valid2 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs16 = errors;
                                  if (!(typeof data9 == "number" && isFinite(data9))) {
                                    validate55.errors = [{ instancePath: instancePath + "/mean/" + i0, schemaPath: "#/properties/mean/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                  var valid2 = _errs16 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              }
                            }
                          } else {
                            validate55.errors = [{ instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.std !== void 0) {
                          let data10 = data.std;
                          const _errs18 = errors;
                          if (errors === _errs18) {
                            if (Array.isArray(data10)) {
                              if (data10.length > 3) {
                                validate55.errors = [{ instancePath: instancePath + "/std", schemaPath: "#/properties/std/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                                return false;
                              } else {
                                if (data10.length < 1) {
                                  validate55.errors = [{ instancePath: instancePath + "/std", schemaPath: "#/properties/std/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                  return false;
                                } else {
                                  var valid3 = true;
                                  const len1 = data10.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data11 = data10[i1];
                                    const _errs20 = errors;
                                    if (errors === _errs20) {
                                      if (typeof data11 == "number" && isFinite(data11)) {
                                        if (data11 <= 0 || isNaN(data11)) {
                                          validate55.errors = [{ instancePath: instancePath + "/std/" + i1, schemaPath: "#/properties/std/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                          return false;
                                        }
                                      } else {
                                        validate55.errors = [{ instancePath: instancePath + "/std/" + i1, schemaPath: "#/properties/std/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs20 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate55.errors = [{ instancePath: instancePath + "/std", schemaPath: "#/properties/std/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "description": "What the model predicts.", "type": "object", "required": ["type"], "properties": { "type": { "enum": ["classification", "regression"] } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "classification" } } }, "then": { "$ref": "#/$defs/classificationTarget" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "regression" } } }, "then": { "$ref": "#/$defs/regressionTarget" } }] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.column === void 0 && (missing0 = "column") || data.labels === void 0 && (missing0 = "labels")) {
        validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "column" || key0 === "labels")) {
            validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("classification" !== data.type) {
              validate62.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "classification" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.column !== void 0) {
              const _errs3 = errors;
              if (!validate63(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.labels !== void 0) {
                let data2 = data.labels;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                      validate62.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs6 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate62.errors = [{ instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                      if (valid1) {
                        let i1 = data2.length;
                        let j0;
                        if (i1 > 1) {
                          const indices0 = {};
                          for (; i1--; ) {
                            let item0 = data2[i1];
                            if (typeof item0 !== "string") {
                              continue;
                            }
                            if (typeof indices0[item0] == "number") {
                              j0 = indices0[item0];
                              validate62.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                              return false;
                              break;
                            }
                            indices0[item0] = i1;
                          }
                        }
                      }
                    }
                  } else {
                    validate62.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.column === void 0 && (missing0 = "column")) {
        validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "column")) {
            validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("regression" !== data.type) {
              validate66.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "regression" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.column !== void 0) {
              const _errs3 = errors;
              if (!validate63(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.type !== void 0) {
        if ("classification" !== data.type) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate61.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.type === void 0 && (missing1 = "type")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.type !== void 0) {
          if ("regression" !== data.type) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs10 = errors;
      if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs10 === errors;
      valid3 = _valid1;
      if (valid3) {
        var props1 = true;
      }
    }
    if (!valid3) {
      const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate61.errors = vErrors;
      return false;
    }
    var valid0 = _errs6 === errors;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.type === void 0 && (missing2 = "type")) {
        validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
        return false;
      } else {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
        }
        if (data.type !== void 0) {
          let data2 = data.type;
          if (!(data2 === "classification" || data2 === "regression")) {
            validate61.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema22.properties.type.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": true, "dynamicItems": false };
var func1 = require_ucs2length().default;
var pattern6 = new RegExp("^(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$", "u");
var pattern7 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(?:-[0-9A-Za-z.-]+)?$", "u");
var pattern8 = new RegExp("^sha512-[A-Za-z0-9+/]{86}==$", "u");
var schema27 = { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["path", "role", "sha256"], "properties": { "path": { "type": "string", "description": "Within the package, or from the folder of the manifest; with forward slashes, and never out of that folder.", "pattern": "^(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+)*$" }, "role": { "description": "What the converter takes the file for.", "enum": ["model", "weights", "weights-index", "vocabulary", "tokenizer", "tokenizer-config", "chat-template", "config", "generation-config", "modules", "pooling", "sentence-config", "generation", "description", "card"] }, "size_bytes": { "type": "integer", "minimum": 0, "description": "For files that are downloaded one by one." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } };
var pattern9 = new RegExp("^(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+)*$", "u");
var pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate71.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.path === void 0 && (missing0 = "path") || data0.role === void 0 && (missing0 = "role") || data0.sha256 === void 0 && (missing0 = "sha256")) {
                validate71.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs3 = errors;
                for (const key0 in data0) {
                  if (!(key0 === "path" || key0 === "role" || key0 === "size_bytes" || key0 === "sha256")) {
                    validate71.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs3 === errors) {
                  if (data0.path !== void 0) {
                    let data1 = data0.path;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (typeof data1 === "string") {
                        if (!pattern9.test(data1)) {
                          validate71.errors = [{ instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+)*$" }, message: 'must match pattern "^(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\u0000]+)*$"' }];
                          return false;
                        }
                      } else {
                        validate71.errors = [{ instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.role !== void 0) {
                      let data2 = data0.role;
                      const _errs6 = errors;
                      if (!(data2 === "model" || data2 === "weights" || data2 === "weights-index" || data2 === "vocabulary" || data2 === "tokenizer" || data2 === "tokenizer-config" || data2 === "chat-template" || data2 === "config" || data2 === "generation-config" || data2 === "modules" || data2 === "pooling" || data2 === "sentence-config" || data2 === "generation" || data2 === "description" || data2 === "card")) {
                        validate71.errors = [{ instancePath: instancePath + "/" + i0 + "/role", schemaPath: "#/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema27.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.size_bytes !== void 0) {
                        let data3 = data0.size_bytes;
                        const _errs7 = errors;
                        if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                          validate71.errors = [{ instancePath: instancePath + "/" + i0 + "/size_bytes", schemaPath: "#/items/properties/size_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs7) {
                          if (typeof data3 == "number" && isFinite(data3)) {
                            if (data3 < 0 || isNaN(data3)) {
                              validate71.errors = [{ instancePath: instancePath + "/" + i0 + "/size_bytes", schemaPath: "#/items/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.sha256 !== void 0) {
                          let data4 = data0.sha256;
                          const _errs9 = errors;
                          if (errors === _errs9) {
                            if (typeof data4 === "string") {
                              if (!pattern10.test(data4)) {
                                validate71.errors = [{ instancePath: instancePath + "/" + i0 + "/sha256", schemaPath: "#/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                return false;
                              }
                            } else {
                              validate71.errors = [{ instancePath: instancePath + "/" + i0 + "/sha256", schemaPath: "#/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate71.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.package === void 0 && (missing0 = "package") || data.version === void 0 && (missing0 = "version") || data.integrity === void 0 && (missing0 = "integrity") || data.files === void 0 && (missing0 = "files")) {
        validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "package" || key0 === "version" || key0 === "integrity" || key0 === "files")) {
            validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("npm" !== data.type) {
              validate70.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "npm" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.package !== void 0) {
              let data1 = data.package;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 214) {
                    validate70.errors = [{ instancePath: instancePath + "/package", schemaPath: "#/properties/package/maxLength", keyword: "maxLength", params: { limit: 214 }, message: "must NOT have more than 214 characters" }];
                    return false;
                  } else {
                    if (!pattern6.test(data1)) {
                      validate70.errors = [{ instancePath: instancePath + "/package", schemaPath: "#/properties/package/pattern", keyword: "pattern", params: { pattern: "^(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$" }, message: 'must match pattern "^(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$"' }];
                      return false;
                    }
                  }
                } else {
                  validate70.errors = [{ instancePath: instancePath + "/package", schemaPath: "#/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                let data2 = data.version;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern7.test(data2)) {
                      validate70.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:-[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+(?:-[0-9A-Za-z.-]+)?$"' }];
                      return false;
                    }
                  } else {
                    validate70.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.integrity !== void 0) {
                  let data3 = data.integrity;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!pattern8.test(data3)) {
                        validate70.errors = [{ instancePath: instancePath + "/integrity", schemaPath: "#/properties/integrity/pattern", keyword: "pattern", params: { pattern: "^sha512-[A-Za-z0-9+/]{86}==$" }, message: 'must match pattern "^sha512-[A-Za-z0-9+/]{86}==$"' }];
                        return false;
                      }
                    } else {
                      validate70.errors = [{ instancePath: instancePath + "/integrity", schemaPath: "#/properties/integrity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.files !== void 0) {
                    const _errs9 = errors;
                    if (!validate71(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.files === void 0 && (missing0 = "files")) {
        validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "files")) {
            validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("file" !== data.type) {
              validate74.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.files !== void 0) {
              const _errs3 = errors;
              if (!validate71(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^(?!.*(?:--|\\.\\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?:/[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)?$", "u");
var pattern12 = new RegExp("^[0-9a-f]{40}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.repository === void 0 && (missing0 = "repository") || data.revision === void 0 && (missing0 = "revision") || data.files === void 0 && (missing0 = "files")) {
        validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "repository" || key0 === "revision" || key0 === "files")) {
            validate77.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("hf" !== data.type) {
              validate77.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "hf" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.repository !== void 0) {
              let data1 = data.repository;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 140) {
                    validate77.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" }];
                    return false;
                  } else {
                    if (!pattern3.test(data1)) {
                      validate77.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: "^(?!.*(?:--|\\.\\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?:/[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)?$" }, message: 'must match pattern "^(?!.*(?:--|\\.\\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?:/[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)?$"' }];
                      return false;
                    }
                  }
                } else {
                  validate77.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.revision !== void 0) {
                let data2 = data.revision;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern12.test(data2)) {
                      validate77.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' }];
                      return false;
                    }
                  } else {
                    validate77.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.files !== void 0) {
                  let data3 = data.files;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (!validate71(data3, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs8 === errors;
                  if (valid1) {
                    const _errs9 = errors;
                    if (Array.isArray(data3)) {
                      var valid2 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing1;
                            if (data4.size_bytes === void 0 && (missing1 = "size_bytes")) {
                              validate77.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/allOf/1/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            }
                          } else {
                            validate77.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/allOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var func3 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*$", "u");
var pattern5 = new RegExp("^(?:https?://|urn:)[^\\s]+$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.task === void 0 && (missing0 = "task")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.task !== void 0) {
        if ("image-classification" !== data.task) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.limits === void 0 && (missing1 = "limits") || data.input === void 0 && (missing1 = "input") || data.activation === void 0 && (missing1 = "activation") || data.labels === void 0 && (missing1 = "labels")) {
        validate52.errors = [{ instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
        return false;
      } else {
        if (data.limits !== void 0) {
          let data1 = data.limits;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing2;
              if (data1.max_pixels === void 0 && (missing2 = "max_pixels")) {
                validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/0/then/properties/limits/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                const _errs8 = errors;
                for (const key0 in data1) {
                  if (!(key0 === "max_pixels")) {
                    validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/0/then/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs8 === errors) {
                  if (data1.max_pixels !== void 0) {
                    if (!validate53(data1.max_pixels, { instancePath: instancePath + "/limits/max_pixels", parentData: data1, parentDataProperty: "max_pixels", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            } else {
              validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/0/then/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid3 = _errs6 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data.input !== void 0) {
            const _errs10 = errors;
            if (!validate55(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs10 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.activation !== void 0) {
              let data4 = data.activation;
              const _errs11 = errors;
              if (!(data4 === "softmax" || data4 === "none")) {
                validate52.errors = [{ instancePath: instancePath + "/activation", schemaPath: "#/allOf/0/then/properties/activation/enum", keyword: "enum", params: { allowedValues: schema19.allOf[0].then.properties.activation.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid3 = _errs11 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.labels !== void 0) {
                let data5 = data.labels;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                      validate52.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/allOf/0/then/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid5 = true;
                      const len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data6 = data5[i0];
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data6 === "string") {
                            if (func1(data6) < 1) {
                              validate52.errors = [{ instancePath: instancePath + "/labels/" + i0, schemaPath: "#/allOf/0/then/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          } else {
                            validate52.errors = [{ instancePath: instancePath + "/labels/" + i0, schemaPath: "#/allOf/0/then/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid5 = _errs14 === errors;
                        if (!valid5) {
                          break;
                        }
                      }
                      if (valid5) {
                        let i1 = data5.length;
                        let j0;
                        if (i1 > 1) {
                          const indices0 = {};
                          for (; i1--; ) {
                            let item0 = data5[i1];
                            if (typeof item0 !== "string") {
                              continue;
                            }
                            if (typeof indices0[item0] == "number") {
                              j0 = indices0[item0];
                              validate52.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/allOf/0/then/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                              return false;
                              break;
                            }
                            indices0[item0] = i1;
                          }
                        }
                      }
                    }
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/allOf/0/then/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid3 = _errs12 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.method !== void 0) {
                  var valid3 = false;
                  validate52.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/allOf/0/then/properties/method/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                  return false;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.target !== void 0) {
                    var valid3 = false;
                    validate52.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/allOf/0/then/properties/target/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                    return false;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.precision !== void 0) {
                      var valid3 = false;
                      validate52.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/allOf/0/then/properties/precision/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                      return false;
                    } else {
                      var valid3 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.limits = true;
      props0.input = true;
      props0.activation = true;
      props0.labels = true;
      props0.method = true;
      props0.target = true;
      props0.precision = true;
      props0.task = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate52.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs16 = errors;
    const _errs17 = errors;
    let valid7 = true;
    const _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.task === void 0 && (missing3 = "task")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.task !== void 0) {
          if ("embedding" !== data.task) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs18 === errors;
    errors = _errs17;
    if (vErrors !== null) {
      if (_errs17) {
        vErrors.length = _errs17;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs20 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing4;
        if (data.limits === void 0 && (missing4 = "limits")) {
          validate52.errors = [{ instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
          return false;
        } else {
          if (data.limits !== void 0) {
            let data11 = data.limits;
            const _errs21 = errors;
            if (errors === _errs21) {
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                let missing5;
                if (data11.max_tokens === void 0 && (missing5 = "max_tokens") || data11.dimensions === void 0 && (missing5 = "dimensions")) {
                  validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/1/then/properties/limits/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                  return false;
                } else {
                  const _errs23 = errors;
                  for (const key1 in data11) {
                    if (!(key1 === "max_tokens" || key1 === "dimensions")) {
                      validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/1/then/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs23 === errors) {
                    if (data11.max_tokens !== void 0) {
                      const _errs24 = errors;
                      if (!validate53(data11.max_tokens, { instancePath: instancePath + "/limits/max_tokens", parentData: data11, parentDataProperty: "max_tokens", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                      var valid10 = _errs24 === errors;
                    } else {
                      var valid10 = true;
                    }
                    if (valid10) {
                      if (data11.dimensions !== void 0) {
                        const _errs25 = errors;
                        if (!validate53(data11.dimensions, { instancePath: instancePath + "/limits/dimensions", parentData: data11, parentDataProperty: "dimensions", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                          errors = vErrors.length;
                        }
                        var valid10 = _errs25 === errors;
                      } else {
                        var valid10 = true;
                      }
                    }
                  }
                }
              } else {
                validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/1/then/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid9 = _errs21 === errors;
          } else {
            var valid9 = true;
          }
          if (valid9) {
            if (data.input !== void 0) {
              var valid9 = false;
              validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/allOf/1/then/properties/input/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
              return false;
            } else {
              var valid9 = true;
            }
            if (valid9) {
              if (data.activation !== void 0) {
                var valid9 = false;
                validate52.errors = [{ instancePath: instancePath + "/activation", schemaPath: "#/allOf/1/then/properties/activation/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                return false;
              } else {
                var valid9 = true;
              }
              if (valid9) {
                if (data.labels !== void 0) {
                  var valid9 = false;
                  validate52.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/allOf/1/then/properties/labels/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                  return false;
                } else {
                  var valid9 = true;
                }
                if (valid9) {
                  if (data.method !== void 0) {
                    var valid9 = false;
                    validate52.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/allOf/1/then/properties/method/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                    return false;
                  } else {
                    var valid9 = true;
                  }
                  if (valid9) {
                    if (data.target !== void 0) {
                      var valid9 = false;
                      validate52.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/allOf/1/then/properties/target/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                      return false;
                    } else {
                      var valid9 = true;
                    }
                    if (valid9) {
                      if (data.precision !== void 0) {
                        let data19 = data.precision;
                        const _errs26 = errors;
                        if (!(data19 === "fp32" || data19 === "int8" || data19 === "int4")) {
                          validate52.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/allOf/1/then/properties/precision/enum", keyword: "enum", params: { allowedValues: schema19.allOf[1].then.properties.precision.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid9 = _errs26 === errors;
                      } else {
                        var valid9 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      var _valid1 = _errs20 === errors;
      valid7 = _valid1;
      if (valid7) {
        var props1 = {};
        props1.limits = true;
        props1.input = true;
        props1.activation = true;
        props1.labels = true;
        props1.method = true;
        props1.target = true;
        props1.precision = true;
        props1.task = true;
      }
    }
    if (!valid7) {
      const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate52.errors = vErrors;
      return false;
    }
    var valid0 = _errs16 === errors;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
      const _errs27 = errors;
      const _errs28 = errors;
      let valid11 = true;
      const _errs29 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing6;
        if (data.task === void 0 && (missing6 = "task")) {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          if (data.task !== void 0) {
            if ("prediction" !== data.task) {
              const err7 = {};
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
      }
      var _valid2 = _errs29 === errors;
      errors = _errs28;
      if (vErrors !== null) {
        if (_errs28) {
          vErrors.length = _errs28;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs31 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing7;
          if (data.method === void 0 && (missing7 = "method") || data.target === void 0 && (missing7 = "target")) {
            validate52.errors = [{ instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
            return false;
          } else {
            if (data.limits !== void 0) {
              let data21 = data.limits;
              const _errs32 = errors;
              if (errors === _errs32) {
                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                  for (const key2 in data21) {
                    validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/2/then/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                } else {
                  validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/2/then/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid13 = _errs32 === errors;
            } else {
              var valid13 = true;
            }
            if (valid13) {
              if (data.method !== void 0) {
                let data22 = data.method;
                const _errs35 = errors;
                if (errors === _errs35) {
                  if (typeof data22 === "string") {
                    if (func1(data22) < 1) {
                      validate52.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/allOf/2/then/properties/method/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/allOf/2/then/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid13 = _errs35 === errors;
              } else {
                var valid13 = true;
              }
              if (valid13) {
                if (data.target !== void 0) {
                  const _errs37 = errors;
                  if (!validate61(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                  var valid13 = _errs37 === errors;
                } else {
                  var valid13 = true;
                }
                if (valid13) {
                  if (data.input !== void 0) {
                    var valid13 = false;
                    validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/allOf/2/then/properties/input/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                    return false;
                  } else {
                    var valid13 = true;
                  }
                  if (valid13) {
                    if (data.activation !== void 0) {
                      var valid13 = false;
                      validate52.errors = [{ instancePath: instancePath + "/activation", schemaPath: "#/allOf/2/then/properties/activation/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                      return false;
                    } else {
                      var valid13 = true;
                    }
                    if (valid13) {
                      if (data.labels !== void 0) {
                        var valid13 = false;
                        validate52.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/allOf/2/then/properties/labels/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                        return false;
                      } else {
                        var valid13 = true;
                      }
                      if (valid13) {
                        if (data.precision !== void 0) {
                          var valid13 = false;
                          validate52.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/allOf/2/then/properties/precision/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                          return false;
                        } else {
                          var valid13 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        var _valid2 = _errs31 === errors;
        valid11 = _valid2;
        if (valid11) {
          var props3 = {};
          props3.limits = true;
          props3.method = true;
          props3.target = true;
          props3.input = true;
          props3.activation = true;
          props3.labels = true;
          props3.precision = true;
          props3.task = true;
        }
      }
      if (!valid11) {
        const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
        validate52.errors = vErrors;
        return false;
      }
      var valid0 = _errs27 === errors;
      if (valid0) {
        if (props0 !== true && props3 !== void 0) {
          if (props3 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props3);
          }
        }
        const _errs38 = errors;
        const _errs39 = errors;
        let valid14 = true;
        const _errs40 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing8;
          if (data.task === void 0 && (missing8 = "task")) {
            const err9 = {};
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          } else {
            if (data.task !== void 0) {
              let data28 = data.task;
              if (!(data28 === "text-generation" || data28 === "text-classification" || data28 === "fill-mask")) {
                const err10 = {};
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          }
        }
        var _valid3 = _errs40 === errors;
        errors = _errs39;
        if (vErrors !== null) {
          if (_errs39) {
            vErrors.length = _errs39;
          } else {
            vErrors = null;
          }
        }
        if (_valid3) {
          const _errs42 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.limits !== void 0) {
              let data29 = data.limits;
              const _errs43 = errors;
              if (errors === _errs43) {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  for (const key3 in data29) {
                    validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/3/then/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                } else {
                  validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/allOf/3/then/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid16 = _errs43 === errors;
            } else {
              var valid16 = true;
            }
            if (valid16) {
              if (data.precision !== void 0) {
                let data30 = data.precision;
                const _errs46 = errors;
                if (!(data30 === "fp32" || data30 === "int8" || data30 === "int4")) {
                  validate52.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/allOf/3/then/properties/precision/enum", keyword: "enum", params: { allowedValues: schema19.allOf[3].then.properties.precision.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid16 = _errs46 === errors;
              } else {
                var valid16 = true;
              }
              if (valid16) {
                if (data.input !== void 0) {
                  var valid16 = false;
                  validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/allOf/3/then/properties/input/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                  return false;
                } else {
                  var valid16 = true;
                }
                if (valid16) {
                  if (data.activation !== void 0) {
                    var valid16 = false;
                    validate52.errors = [{ instancePath: instancePath + "/activation", schemaPath: "#/allOf/3/then/properties/activation/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                    return false;
                  } else {
                    var valid16 = true;
                  }
                  if (valid16) {
                    if (data.labels !== void 0) {
                      var valid16 = false;
                      validate52.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/allOf/3/then/properties/labels/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                      return false;
                    } else {
                      var valid16 = true;
                    }
                    if (valid16) {
                      if (data.method !== void 0) {
                        var valid16 = false;
                        validate52.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/allOf/3/then/properties/method/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                        return false;
                      } else {
                        var valid16 = true;
                      }
                      if (valid16) {
                        if (data.target !== void 0) {
                          var valid16 = false;
                          validate52.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/allOf/3/then/properties/target/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
                          return false;
                        } else {
                          var valid16 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          var _valid3 = _errs42 === errors;
          valid14 = _valid3;
          if (valid14) {
            var props4 = {};
            props4.limits = true;
            props4.precision = true;
            props4.input = true;
            props4.activation = true;
            props4.labels = true;
            props4.method = true;
            props4.target = true;
            props4.task = true;
          }
        }
        if (!valid14) {
          const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
          validate52.errors = vErrors;
          return false;
        }
        var valid0 = _errs38 === errors;
        if (valid0) {
          if (props0 !== true && props4 !== void 0) {
            if (props4 === true) {
              props0 = true;
            } else {
              props0 = props0 || {};
              Object.assign(props0, props4);
            }
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing9;
      if (data.id === void 0 && (missing9 = "id") || data.task === void 0 && (missing9 = "task") || data.description === void 0 && (missing9 = "description") || data.created === void 0 && (missing9 = "created") || data.owned_by === void 0 && (missing9 = "owned_by") || data.licence === void 0 && (missing9 = "licence") || data.origin === void 0 && (missing9 = "origin") || data.source === void 0 && (missing9 = "source") || data.converter === void 0 && (missing9 = "converter")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
        return false;
      } else {
        const _errs47 = errors;
        for (const key4 in data) {
          if (!func3.call(schema19.properties, key4)) {
            validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs47 === errors) {
          if (data.$schema !== void 0) {
            const _errs48 = errors;
            if (typeof data.$schema !== "string") {
              validate52.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid17 = _errs48 === errors;
          } else {
            var valid17 = true;
          }
          if (valid17) {
            if (data.id !== void 0) {
              let data37 = data.id;
              const _errs50 = errors;
              if (errors === _errs50) {
                if (typeof data37 === "string") {
                  if (func1(data37) > 140) {
                    validate52.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" }];
                    return false;
                  } else {
                    if (!pattern3.test(data37)) {
                      validate52.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^(?!.*(?:--|\\.\\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?:/[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)?$" }, message: 'must match pattern "^(?!.*(?:--|\\.\\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?:/[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)?$"' }];
                      return false;
                    }
                  }
                } else {
                  validate52.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid17 = _errs50 === errors;
            } else {
              var valid17 = true;
            }
            if (valid17) {
              if (data.task !== void 0) {
                let data38 = data.task;
                const _errs52 = errors;
                if (!(data38 === "embedding" || data38 === "image-classification" || data38 === "prediction" || data38 === "text-generation" || data38 === "text-classification" || data38 === "fill-mask")) {
                  validate52.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/enum", keyword: "enum", params: { allowedValues: schema19.properties.task.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid17 = _errs52 === errors;
              } else {
                var valid17 = true;
              }
              if (valid17) {
                if (data.description !== void 0) {
                  let data39 = data.description;
                  const _errs53 = errors;
                  if (errors === _errs53) {
                    if (typeof data39 === "string") {
                      if (func1(data39) < 1) {
                        validate52.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate52.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid17 = _errs53 === errors;
                } else {
                  var valid17 = true;
                }
                if (valid17) {
                  if (data.created !== void 0) {
                    let data40 = data.created;
                    const _errs55 = errors;
                    if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                      validate52.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs55) {
                      if (typeof data40 == "number" && isFinite(data40)) {
                        if (data40 < 0 || isNaN(data40)) {
                          validate52.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid17 = _errs55 === errors;
                  } else {
                    var valid17 = true;
                  }
                  if (valid17) {
                    if (data.owned_by !== void 0) {
                      let data41 = data.owned_by;
                      const _errs57 = errors;
                      if (errors === _errs57) {
                        if (typeof data41 === "string") {
                          if (func1(data41) < 1) {
                            validate52.errors = [{ instancePath: instancePath + "/owned_by", schemaPath: "#/properties/owned_by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate52.errors = [{ instancePath: instancePath + "/owned_by", schemaPath: "#/properties/owned_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid17 = _errs57 === errors;
                    } else {
                      var valid17 = true;
                    }
                    if (valid17) {
                      if (data.licence !== void 0) {
                        let data42 = data.licence;
                        const _errs59 = errors;
                        if (errors === _errs59) {
                          if (typeof data42 === "string") {
                            if (!pattern4.test(data42)) {
                              validate52.errors = [{ instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*$" }, message: 'must match pattern "^[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*$"' }];
                              return false;
                            }
                          } else {
                            validate52.errors = [{ instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid17 = _errs59 === errors;
                      } else {
                        var valid17 = true;
                      }
                      if (valid17) {
                        if (data.origin !== void 0) {
                          let data43 = data.origin;
                          const _errs61 = errors;
                          if (errors === _errs61) {
                            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                              let missing10;
                              if (data43.url === void 0 && (missing10 = "url") || data43.description === void 0 && (missing10 = "description")) {
                                validate52.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                return false;
                              } else {
                                const _errs63 = errors;
                                for (const key5 in data43) {
                                  if (!(key5 === "url" || key5 === "description")) {
                                    validate52.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs63 === errors) {
                                  if (data43.url !== void 0) {
                                    let data44 = data43.url;
                                    const _errs64 = errors;
                                    if (errors === _errs64) {
                                      if (typeof data44 === "string") {
                                        if (!pattern5.test(data44)) {
                                          validate52.errors = [{ instancePath: instancePath + "/origin/url", schemaPath: "#/properties/origin/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?://|urn:)[^\\s]+$" }, message: 'must match pattern "^(?:https?://|urn:)[^\\s]+$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate52.errors = [{ instancePath: instancePath + "/origin/url", schemaPath: "#/properties/origin/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid18 = _errs64 === errors;
                                  } else {
                                    var valid18 = true;
                                  }
                                  if (valid18) {
                                    if (data43.description !== void 0) {
                                      let data45 = data43.description;
                                      const _errs66 = errors;
                                      if (errors === _errs66) {
                                        if (typeof data45 === "string") {
                                          if (func1(data45) < 1) {
                                            validate52.errors = [{ instancePath: instancePath + "/origin/description", schemaPath: "#/properties/origin/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate52.errors = [{ instancePath: instancePath + "/origin/description", schemaPath: "#/properties/origin/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid18 = _errs66 === errors;
                                    } else {
                                      var valid18 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate52.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid17 = _errs61 === errors;
                        } else {
                          var valid17 = true;
                        }
                        if (valid17) {
                          if (data.source !== void 0) {
                            let data46 = data.source;
                            const _errs68 = errors;
                            const _errs70 = errors;
                            const _errs71 = errors;
                            let valid20 = true;
                            const _errs72 = errors;
                            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                              let missing11;
                              if (data46.type === void 0 && (missing11 = "type")) {
                                const err12 = {};
                                if (vErrors === null) {
                                  vErrors = [err12];
                                } else {
                                  vErrors.push(err12);
                                }
                                errors++;
                              } else {
                                if (data46.type !== void 0) {
                                  if ("npm" !== data46.type) {
                                    const err13 = {};
                                    if (vErrors === null) {
                                      vErrors = [err13];
                                    } else {
                                      vErrors.push(err13);
                                    }
                                    errors++;
                                  }
                                }
                              }
                            }
                            var _valid4 = _errs72 === errors;
                            errors = _errs71;
                            if (vErrors !== null) {
                              if (_errs71) {
                                vErrors.length = _errs71;
                              } else {
                                vErrors = null;
                              }
                            }
                            if (_valid4) {
                              const _errs74 = errors;
                              if (!validate70(data46, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                errors = vErrors.length;
                              }
                              var _valid4 = _errs74 === errors;
                              valid20 = _valid4;
                              if (valid20) {
                                var props5 = true;
                              }
                            }
                            if (!valid20) {
                              const err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                              if (vErrors === null) {
                                vErrors = [err14];
                              } else {
                                vErrors.push(err14);
                              }
                              errors++;
                              validate52.errors = vErrors;
                              return false;
                            }
                            var valid19 = _errs70 === errors;
                            if (valid19) {
                              const _errs75 = errors;
                              const _errs76 = errors;
                              let valid22 = true;
                              const _errs77 = errors;
                              if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                let missing12;
                                if (data46.type === void 0 && (missing12 = "type")) {
                                  const err15 = {};
                                  if (vErrors === null) {
                                    vErrors = [err15];
                                  } else {
                                    vErrors.push(err15);
                                  }
                                  errors++;
                                } else {
                                  if (data46.type !== void 0) {
                                    if ("file" !== data46.type) {
                                      const err16 = {};
                                      if (vErrors === null) {
                                        vErrors = [err16];
                                      } else {
                                        vErrors.push(err16);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              }
                              var _valid5 = _errs77 === errors;
                              errors = _errs76;
                              if (vErrors !== null) {
                                if (_errs76) {
                                  vErrors.length = _errs76;
                                } else {
                                  vErrors = null;
                                }
                              }
                              if (_valid5) {
                                const _errs79 = errors;
                                if (!validate74(data46, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                                  errors = vErrors.length;
                                }
                                var _valid5 = _errs79 === errors;
                                valid22 = _valid5;
                                if (valid22) {
                                  var props6 = true;
                                }
                              }
                              if (!valid22) {
                                const err17 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                                if (vErrors === null) {
                                  vErrors = [err17];
                                } else {
                                  vErrors.push(err17);
                                }
                                errors++;
                                validate52.errors = vErrors;
                                return false;
                              }
                              var valid19 = _errs75 === errors;
                              if (valid19) {
                                if (props5 !== true && props6 !== void 0) {
                                  if (props6 === true) {
                                    props5 = true;
                                  } else {
                                    props5 = props5 || {};
                                    Object.assign(props5, props6);
                                  }
                                }
                                const _errs80 = errors;
                                const _errs81 = errors;
                                let valid24 = true;
                                const _errs82 = errors;
                                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                  let missing13;
                                  if (data46.type === void 0 && (missing13 = "type")) {
                                    const err18 = {};
                                    if (vErrors === null) {
                                      vErrors = [err18];
                                    } else {
                                      vErrors.push(err18);
                                    }
                                    errors++;
                                  } else {
                                    if (data46.type !== void 0) {
                                      if ("hf" !== data46.type) {
                                        const err19 = {};
                                        if (vErrors === null) {
                                          vErrors = [err19];
                                        } else {
                                          vErrors.push(err19);
                                        }
                                        errors++;
                                      }
                                    }
                                  }
                                }
                                var _valid6 = _errs82 === errors;
                                errors = _errs81;
                                if (vErrors !== null) {
                                  if (_errs81) {
                                    vErrors.length = _errs81;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                                if (_valid6) {
                                  const _errs84 = errors;
                                  if (!validate77(data46, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                    errors = vErrors.length;
                                  }
                                  var _valid6 = _errs84 === errors;
                                  valid24 = _valid6;
                                  if (valid24) {
                                    var props7 = true;
                                  }
                                }
                                if (!valid24) {
                                  const err20 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                                  if (vErrors === null) {
                                    vErrors = [err20];
                                  } else {
                                    vErrors.push(err20);
                                  }
                                  errors++;
                                  validate52.errors = vErrors;
                                  return false;
                                }
                                var valid19 = _errs80 === errors;
                                if (valid19) {
                                  if (props5 !== true && props7 !== void 0) {
                                    if (props7 === true) {
                                      props5 = true;
                                    } else {
                                      props5 = props5 || {};
                                      Object.assign(props5, props7);
                                    }
                                  }
                                }
                              }
                            }
                            if (errors === _errs68) {
                              if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                let missing14;
                                if (data46.type === void 0 && (missing14 = "type")) {
                                  validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                  return false;
                                } else {
                                  if (props5 !== true) {
                                    props5 = props5 || {};
                                    props5.type = true;
                                  }
                                  if (data46.type !== void 0) {
                                    let data50 = data46.type;
                                    if (!(data50 === "npm" || data50 === "file" || data50 === "hf")) {
                                      validate52.errors = [{ instancePath: instancePath + "/source/type", schemaPath: "#/properties/source/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.source.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid17 = _errs68 === errors;
                          } else {
                            var valid17 = true;
                          }
                          if (valid17) {
                            if (data.converter !== void 0) {
                              let data51 = data.converter;
                              const _errs86 = errors;
                              if (!(data51 === "none" || data51 === "universal-sentence-encoder-lite" || data51 === "keras-image-classifier" || data51 === "hugging-face-decoder" || data51 === "hugging-face-onnx" || data51 === "hugging-face-encoder")) {
                                validate52.errors = [{ instancePath: instancePath + "/converter", schemaPath: "#/properties/converter/enum", keyword: "enum", params: { allowedValues: schema19.properties.converter.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid17 = _errs86 === errors;
                            } else {
                              var valid17 = true;
                            }
                            if (valid17) {
                              if (data.limits !== void 0) {
                                let data52 = data.limits;
                                const _errs87 = errors;
                                if (!(data52 && typeof data52 == "object" && !Array.isArray(data52))) {
                                  validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                                var valid17 = _errs87 === errors;
                              } else {
                                var valid17 = true;
                              }
                              if (valid17) {
                                if (data.input !== void 0) {
                                  let data53 = data.input;
                                  const _errs89 = errors;
                                  if (!(data53 && typeof data53 == "object" && !Array.isArray(data53))) {
                                    validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                  var valid17 = _errs89 === errors;
                                } else {
                                  var valid17 = true;
                                }
                                if (valid17) {
                                  if (data.labels !== void 0) {
                                    const _errs91 = errors;
                                    if (!Array.isArray(data.labels)) {
                                      validate52.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                    var valid17 = _errs91 === errors;
                                  } else {
                                    var valid17 = true;
                                  }
                                  if (valid17) {
                                    if (data.method !== void 0) {
                                      const _errs93 = errors;
                                      if (typeof data.method !== "string") {
                                        validate52.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid17 = _errs93 === errors;
                                    } else {
                                      var valid17 = true;
                                    }
                                    if (valid17) {
                                      if (data.target !== void 0) {
                                        let data56 = data.target;
                                        const _errs95 = errors;
                                        if (!(data56 && typeof data56 == "object" && !Array.isArray(data56))) {
                                          validate52.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                        var valid17 = _errs95 === errors;
                                      } else {
                                        var valid17 = true;
                                      }
                                      if (valid17) {
                                        if (data.precision !== void 0) {
                                          let data57 = data.precision;
                                          const _errs97 = errors;
                                          if (!(data57 === "fp32" || data57 === "int8" || data57 === "int4")) {
                                            validate52.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/enum", keyword: "enum", params: { allowedValues: schema19.properties.precision.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                          }
                                          var valid17 = _errs97 === errors;
                                        } else {
                                          var valid17 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
