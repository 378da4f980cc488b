// Generated from openapi/ by `npm run generate`. Do not edit.
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

// ajv:m0
var entry0 = validate20;
var schema33 = { "title": "CreateEmbeddingRequest", "type": "object", "additionalProperties": false, "required": ["input", "model"], "properties": { "input": { "description": "What to embed: a text, an array of texts, an array of token ids, or an array of arrays of\ntoken ids. None may be empty, nor longer than the model's context.\n", "anyOf": [{ "title": "Text", "type": "string", "minLength": 1 }, { "title": "Texts", "type": "array", "minItems": 1, "maxItems": 2048, "items": { "type": "string", "minLength": 1 } }, { "title": "Tokens", "type": "array", "minItems": 1, "maxItems": 2048, "items": { "type": "integer", "minimum": 0 } }, { "title": "Token arrays", "type": "array", "minItems": 1, "maxItems": 2048, "items": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 0 } } }] }, "model": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelId" }, "dimensions": { "type": "integer", "minimum": 1, "description": "How many numbers each embedding has: the first so many, scaled to unit length again. At\nmost the model's own number, which is the default.\n" }, "encoding_format": { "type": "string", "enum": ["float", "base64"], "default": "float", "description": "`float` gives an array of numbers, `base64` the same as little-endian 32-bit floats in\nbase64.\n" }, "user": { "type": "string", "description": "Your name for the end user. The log of the request carries a digest of it, so that the\nrequests of one user can be found without the log holding the name.\n" } } };
var func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encoding_format === void 0) {
        data.encoding_format = "float";
      }
      let missing0;
      if (data.input === void 0 && (missing0 = "input") || data.model === void 0 && (missing0 = "model")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "input" || key0 === "model" || key0 === "dimensions" || key0 === "encoding_format" || key0 === "user")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.input !== void 0) {
            let data0 = data.input;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  const err0 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
              } else {
                const err1 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (Array.isArray(data0)) {
                if (data0.length > 2048) {
                  const err2 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                } else {
                  if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  } else {
                    var valid2 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data1 = data0[i0];
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data1 === "string") {
                          if (func1(data1) < 1) {
                            const err4 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err4];
                            } else {
                              vErrors.push(err4);
                            }
                            errors++;
                          }
                        } else {
                          const err5 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                        }
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                }
              } else {
                const err6 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
            if (_valid0) {
              var items0 = true;
            }
            const _errs10 = errors;
            if (errors === _errs10) {
              if (Array.isArray(data0)) {
                if (data0.length > 2048) {
                  const err7 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/2/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                } else {
                  if (data0.length < 1) {
                    const err8 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  } else {
                    var valid3 = true;
                    const len1 = data0.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data2 = data0[i1];
                      const _errs12 = errors;
                      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                        const err9 = { instancePath: instancePath + "/input/" + i1, schemaPath: "#/properties/input/anyOf/2/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                      }
                      if (errors === _errs12) {
                        if (typeof data2 == "number" && isFinite(data2)) {
                          if (data2 < 0 || isNaN(data2)) {
                            const err10 = { instancePath: instancePath + "/input/" + i1, schemaPath: "#/properties/input/anyOf/2/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                        }
                      }
                      var valid3 = _errs12 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            var _valid0 = _errs10 === errors;
            valid1 = valid1 || _valid0;
            if (_valid0) {
              if (items0 !== true) {
                items0 = true;
              }
            }
            const _errs14 = errors;
            if (errors === _errs14) {
              if (Array.isArray(data0)) {
                if (data0.length > 2048) {
                  const err12 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                } else {
                  if (data0.length < 1) {
                    const err13 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  } else {
                    var valid4 = true;
                    const len2 = data0.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data3 = data0[i2];
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (Array.isArray(data3)) {
                          if (data3.length < 1) {
                            const err14 = { instancePath: instancePath + "/input/" + i2, schemaPath: "#/properties/input/anyOf/3/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err14];
                            } else {
                              vErrors.push(err14);
                            }
                            errors++;
                          } else {
                            var valid5 = true;
                            const len3 = data3.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data4 = data3[i3];
                              const _errs18 = errors;
                              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                                const err15 = { instancePath: instancePath + "/input/" + i2 + "/" + i3, schemaPath: "#/properties/input/anyOf/3/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err15];
                                } else {
                                  vErrors.push(err15);
                                }
                                errors++;
                              }
                              if (errors === _errs18) {
                                if (typeof data4 == "number" && isFinite(data4)) {
                                  if (data4 < 0 || isNaN(data4)) {
                                    const err16 = { instancePath: instancePath + "/input/" + i2 + "/" + i3, schemaPath: "#/properties/input/anyOf/3/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                      vErrors = [err16];
                                    } else {
                                      vErrors.push(err16);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var valid5 = _errs18 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          }
                        } else {
                          const err17 = { instancePath: instancePath + "/input/" + i2, schemaPath: "#/properties/input/anyOf/3/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err17];
                          } else {
                            vErrors.push(err17);
                          }
                          errors++;
                        }
                      }
                      var valid4 = _errs16 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            var _valid0 = _errs14 === errors;
            valid1 = valid1 || _valid0;
            if (_valid0) {
              if (items0 !== true) {
                items0 = true;
              }
            }
            if (!valid1) {
              const err19 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
              validate22.errors = vErrors;
              return false;
            } else {
              errors = _errs3;
              if (vErrors !== null) {
                if (_errs3) {
                  vErrors.length = _errs3;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              let data5 = data.model;
              const _errs20 = errors;
              const _errs21 = errors;
              if (errors === _errs21) {
                if (typeof data5 === "string") {
                  if (func1(data5) > 256) {
                    validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                    return false;
                  } else {
                    if (func1(data5) < 1) {
                      validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs20 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.dimensions !== void 0) {
                let data6 = data.dimensions;
                const _errs23 = errors;
                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                  validate22.errors = [{ instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs23) {
                  if (typeof data6 == "number" && isFinite(data6)) {
                    if (data6 < 1 || isNaN(data6)) {
                      validate22.errors = [{ instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs23 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                let data7 = data.encoding_format;
                const _errs25 = errors;
                if (typeof data7 !== "string") {
                  validate22.errors = [{ instancePath: instancePath + "/encoding_format", schemaPath: "#/properties/encoding_format/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data7 === "float" || data7 === "base64")) {
                  validate22.errors = [{ instancePath: instancePath + "/encoding_format", schemaPath: "#/properties/encoding_format/enum", keyword: "enum", params: { allowedValues: schema33.properties.encoding_format.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs25 === errors;
                if (valid0) {
                  if (data.user !== void 0) {
                    const _errs27 = errors;
                    if (typeof data.user !== "string") {
                      validate22.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs27 === errors;
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
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry1 = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.return_documents === void 0) {
        data.return_documents = false;
      }
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.query === void 0 && (missing0 = "query") || data.documents === void 0 && (missing0 = "documents")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "query" || key0 === "documents" || key0 === "top_n" || key0 === "return_documents")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate25.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate25.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.query !== void 0) {
              let data1 = data.query;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate25.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.documents !== void 0) {
                let data2 = data.documents;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 2047) {
                      validate25.errors = [{ instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 2047 }, message: "must NOT have more than 2047 items" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate25.errors = [{ instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data3 = data2[i0];
                          const _errs9 = errors;
                          const _errs10 = errors;
                          let valid3 = false;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data3 === "string") {
                              if (func1(data3) < 1) {
                                const err0 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "#/properties/documents/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                              }
                            } else {
                              const err1 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "#/properties/documents/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                            }
                          }
                          var _valid0 = _errs11 === errors;
                          valid3 = valid3 || _valid0;
                          const _errs13 = errors;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                              let missing1;
                              if (data3.text === void 0 && (missing1 = "text")) {
                                const err2 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              } else {
                                const _errs16 = errors;
                                for (const key1 in data3) {
                                  if (!(key1 === "text")) {
                                    const err3 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                    break;
                                  }
                                }
                                if (_errs16 === errors) {
                                  if (data3.text !== void 0) {
                                    let data4 = data3.text;
                                    const _errs17 = errors;
                                    if (errors === _errs17) {
                                      if (typeof data4 === "string") {
                                        if (func1(data4) < 1) {
                                          const err4 = { instancePath: instancePath + "/documents/" + i0 + "/text", schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                          if (vErrors === null) {
                                            vErrors = [err4];
                                          } else {
                                            vErrors.push(err4);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err5 = { instancePath: instancePath + "/documents/" + i0 + "/text", schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err5];
                                        } else {
                                          vErrors.push(err5);
                                        }
                                        errors++;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              const err6 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err6];
                              } else {
                                vErrors.push(err6);
                              }
                              errors++;
                            }
                          }
                          var _valid0 = _errs13 === errors;
                          valid3 = valid3 || _valid0;
                          if (!valid3) {
                            const err7 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "#/properties/documents/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err7];
                            } else {
                              vErrors.push(err7);
                            }
                            errors++;
                            validate25.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs10;
                            if (vErrors !== null) {
                              if (_errs10) {
                                vErrors.length = _errs10;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid2 = _errs9 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.top_n !== void 0) {
                  let data5 = data.top_n;
                  const _errs19 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                    validate25.errors = [{ instancePath: instancePath + "/top_n", schemaPath: "#/properties/top_n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs19) {
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 < 1 || isNaN(data5)) {
                        validate25.errors = [{ instancePath: instancePath + "/top_n", schemaPath: "#/properties/top_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  const _errs21 = errors;
                  if (typeof data.return_documents !== "boolean") {
                    validate25.errors = [{ instancePath: instancePath + "/return_documents", schemaPath: "#/properties/return_documents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs21 === errors;
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry2 = validate27;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.input === void 0 && (missing0 = "input")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "input")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate28.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate28.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate28.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.input !== void 0) {
              let data1 = data.input;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid2 = false;
              const _errs7 = errors;
              if (typeof data1 !== "string") {
                const err0 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs7 === errors;
              valid2 = valid2 || _valid0;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (Array.isArray(data1)) {
                  if (data1.length > 2048) {
                    const err1 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data1.length < 1) {
                      const err2 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    } else {
                      var valid3 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs11 = errors;
                        if (typeof data1[i0] !== "string") {
                          const err3 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                        }
                        var valid3 = _errs11 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  const err4 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              valid2 = valid2 || _valid0;
              if (!valid2) {
                const err5 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate28.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry3 = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.image === void 0 && (missing0 = "image")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "image" || key0 === "top_k")) {
            validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate31.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate31.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.image !== void 0) {
              let data1 = data.image;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate31.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.top_k !== void 0) {
                let data2 = data.top_k;
                const _errs7 = errors;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate31.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e3 || isNaN(data2)) {
                      validate31.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate31.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// ajv:m1
var entry02 = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        validate202.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
        return false;
        break;
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry12 = validate21;
var func12 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.image === void 0 && (missing0 = "image")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "image" || key0 === "top_k")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["model"] = coerced0;
                }
              }
            }
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func12(data0) > 256) {
                  validate21.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func12(data0) < 1) {
                    validate21.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.image !== void 0) {
              let data1 = data.image;
              const _errs5 = errors;
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate21.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.top_k !== void 0) {
                let data2 = data.top_k;
                const _errs7 = errors;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  let dataType1 = typeof data2;
                  let coerced1 = void 0;
                  if (!(coerced1 !== void 0)) {
                    if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                      coerced1 = +data2;
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                  if (coerced1 !== void 0) {
                    data2 = coerced1;
                    if (data !== void 0) {
                      data["top_k"] = coerced1;
                    }
                  }
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e3 || isNaN(data2)) {
                      validate21.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate21.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry22 = validate23;
var schema36 = { "type": "object", "additionalProperties": false, "required": [], "properties": { "after": { "type": "string", "minLength": 1 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e4, "default": 1e4 }, "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" }, "purpose": { "$ref": "https://understudy.invalid/openapi.json#/$defs/FilePurpose" } } };
var schema37 = { "title": "FilePurpose", "type": "string", "enum": ["assistants", "batch", "fine-tune", "vision", "user_data", "evals"], "description": "What the file is for." };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0) {
        data.limit = 1e4;
      }
      if (data.order === void 0) {
        data.order = "desc";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "after" || key0 === "limit" || key0 === "order" || key0 === "purpose")) {
          validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.after !== void 0) {
          let data0 = data.after;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate23.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["after"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func12(data0) < 1) {
                validate23.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          let data1 = data.limit;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                coerced1 = +data1;
              } else {
                validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["limit"] = coerced1;
              }
            }
          }
          if (errors === _errs4) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e4 || isNaN(data1)) {
                validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
          if (valid0) {
            let data2 = data.order;
            const _errs6 = errors;
            if (typeof data2 !== "string") {
              let dataType2 = typeof data2;
              let coerced2 = void 0;
              if (!(coerced2 !== void 0)) {
                if (dataType2 == "number" || dataType2 == "boolean") {
                  coerced2 = "" + data2;
                } else if (data2 === null) {
                  coerced2 = "";
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data2 = coerced2;
                if (data !== void 0) {
                  data["order"] = coerced2;
                }
              }
            }
            if (!(data2 === "asc" || data2 === "desc")) {
              validate23.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs6 === errors;
            if (valid0) {
              if (data.purpose !== void 0) {
                let data3 = data.purpose;
                const _errs8 = errors;
                if (typeof data3 !== "string") {
                  let dataType3 = typeof data3;
                  let coerced3 = void 0;
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 == "number" || dataType3 == "boolean") {
                      coerced3 = "" + data3;
                    } else if (data3 === null) {
                      coerced3 = "";
                    } else {
                      validate23.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FilePurpose/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data3 = coerced3;
                    if (data !== void 0) {
                      data["purpose"] = coerced3;
                    }
                  }
                }
                if (!(data3 === "assistants" || data3 === "batch" || data3 === "fine-tune" || data3 === "vision" || data3 === "user_data" || data3 === "evals")) {
                  validate23.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FilePurpose/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry32 = validate242;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.purpose === void 0 && (missing0 = "purpose")) {
        validate242.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "purpose" || key0 === "expires_after")) {
            validate242.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file !== void 0) {
            let data0 = data.file;
            const _errs2 = errors;
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate242.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.purpose !== void 0) {
              let data1 = data.purpose;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                let dataType0 = typeof data1;
                let coerced0 = void 0;
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data1;
                  } else if (data1 === null) {
                    coerced0 = "";
                  } else {
                    validate242.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FilePurpose/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data1 = coerced0;
                  if (data !== void 0) {
                    data["purpose"] = coerced0;
                  }
                }
              }
              if (!(data1 === "assistants" || data1 === "batch" || data1 === "fine-tune" || data1 === "vision" || data1 === "user_data" || data1 === "evals")) {
                validate242.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FilePurpose/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.expires_after !== void 0) {
                let data2 = data.expires_after;
                const _errs7 = errors;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.anchor === void 0 && (missing1 = "anchor") || data2.seconds === void 0 && (missing1 = "seconds")) {
                      validate242.errors = [{ instancePath: instancePath + "/expires_after", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs10 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "anchor" || key1 === "seconds")) {
                          validate242.errors = [{ instancePath: instancePath + "/expires_after", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs10 === errors) {
                        if (data2.anchor !== void 0) {
                          let data3 = data2.anchor;
                          const _errs11 = errors;
                          if (typeof data3 !== "string") {
                            let dataType1 = typeof data3;
                            let coerced1 = void 0;
                            if (!(coerced1 !== void 0)) {
                              if (dataType1 == "number" || dataType1 == "boolean") {
                                coerced1 = "" + data3;
                              } else if (data3 === null) {
                                coerced1 = "";
                              } else {
                                validate242.errors = [{ instancePath: instancePath + "/expires_after/anchor", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/anchor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            if (coerced1 !== void 0) {
                              data3 = coerced1;
                              if (data2 !== void 0) {
                                data2["anchor"] = coerced1;
                              }
                            }
                          }
                          if ("created_at" !== data3) {
                            validate242.errors = [{ instancePath: instancePath + "/expires_after/anchor", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/anchor/const", keyword: "const", params: { allowedValue: "created_at" }, message: "must be equal to constant" }];
                            return false;
                          }
                          var valid3 = _errs11 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data2.seconds !== void 0) {
                            let data4 = data2.seconds;
                            const _errs13 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              let dataType2 = typeof data4;
                              let coerced2 = void 0;
                              if (!(coerced2 !== void 0)) {
                                if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                                  coerced2 = +data4;
                                } else {
                                  validate242.errors = [{ instancePath: instancePath + "/expires_after/seconds", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                              }
                              if (coerced2 !== void 0) {
                                data4 = coerced2;
                                if (data2 !== void 0) {
                                  data2["seconds"] = coerced2;
                                }
                              }
                            }
                            if (errors === _errs13) {
                              if (typeof data4 == "number" && isFinite(data4)) {
                                if (data4 > 2592e3 || isNaN(data4)) {
                                  validate242.errors = [{ instancePath: instancePath + "/expires_after/seconds", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" }];
                                  return false;
                                } else {
                                  if (data4 < 3600 || isNaN(data4)) {
                                    validate242.errors = [{ instancePath: instancePath + "/expires_after/seconds", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3600 }, message: "must be >= 3600" }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid3 = _errs13 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate242.errors = [{ instancePath: instancePath + "/expires_after", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry4 = validate252;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file_id === void 0 && (missing0 = "file_id")) {
        validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file_id")) {
            validate252.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file_id !== void 0) {
            let data0 = data.file_id;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate252.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["file_id"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func12(data0) > 128) {
                  validate252.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                  return false;
                } else {
                  if (func12(data0) < 1) {
                    validate252.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry5 = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model")) {
            validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["model"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func12(data0) > 256) {
                  validate26.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func12(data0) < 1) {
                    validate26.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var stdin_default = {
  "embeddings.create application/json": entry0,
  "rerank.create application/json": entry1,
  "tokenize.create application/json": entry2,
  "images.classifications.create application/json": entry3,
  "embeddings.create path": entry02,
  "embeddings.create query": entry02,
  "rerank.create path": entry02,
  "rerank.create query": entry02,
  "tokenize.create path": entry02,
  "tokenize.create query": entry02,
  "images.classifications.create path": entry02,
  "images.classifications.create query": entry02,
  "images.classifications.create multipart/form-data": entry12,
  "files.list path": entry02,
  "files.list query": entry22,
  "files.create path": entry02,
  "files.create query": entry02,
  "files.create multipart/form-data": entry32,
  "files.retrieve path": entry4,
  "files.retrieve query": entry02,
  "files.delete path": entry4,
  "files.delete query": entry02,
  "files.content path": entry4,
  "files.content query": entry02,
  "models.list path": entry02,
  "models.list query": entry02,
  "models.retrieve path": entry5,
  "models.retrieve query": entry02,
  "models.delete path": entry5,
  "models.delete query": entry02,
  "health.live path": entry02,
  "health.live query": entry02,
  "health.ready path": entry02,
  "health.ready query": entry02,
  "openapi.json path": entry02,
  "openapi.json query": entry02,
  "openapi.yaml path": entry02,
  "openapi.yaml query": entry02
};
export {
  stdin_default as default
};
