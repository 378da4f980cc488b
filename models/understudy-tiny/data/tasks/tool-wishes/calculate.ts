import type { Combination } from "../../combination.ts";

/** Wishes that need `calculate`. */
export const calculateWishes: readonly Combination[] = [
  [
    ["{operation}"],
    [
      " {a} and {b}",
      " {a}, {b}",
      " the numbers {a} and {b}",
      " first {a}, then {b}",
      " {a} with {b}",
    ],
    ["", " for me", " and tell me the result", " now"],
  ],
  [
    ["{a} {operation} {b}", "{a}, {operation}, {b}"],
    ["", " = what", " equals what", ", what's the result", ", how much is it", ", work it out"],
  ],
  [
    ["what is", "what's", "how much is", "calculate", "compute", "work out", "solve"],
    [
      " {a} {operation} {b}",
      " {operation} {a} and {b}",
      " the {operation} of {a} and {b}",
      " {a} and {b} with {operation}",
    ],
    ["", " exactly", " in total"],
  ],
  [
    ["use", "apply", "take", "run", "do"],
    [" {operation}", " the operation {operation}", ' "{operation}"', " a plain {operation}"],
    [" on {a} and {b}", " with {a} and {b}", " for {a} and {b}", " on the numbers {a}, {b}"],
  ],
  [
    ["{a} and {b}", "the numbers {a} and {b}", "{a}, {b}", "given {a} and {b}", "from {a} and {b}"],
    [
      ": {operation}",
      ", {operation}",
      " - {operation} them",
      ", {operation} these",
      ": {operation} the two",
    ],
  ],
  [
    ["I have", "I've got", "there are", "here are", "we have", "the teacher gave us"],
    [
      " {a} and {b}",
      " the numbers {a} and {b}",
      " two numbers, {a} and {b}",
      " first {a} and then {b}",
    ],
    [
      ", {operation} them",
      " and need to {operation} them",
      ", so {operation} these",
      ", and the task is {operation}",
    ],
  ],
  [
    ["I need", "I want", "we have", "I'd like", "my homework is"],
    [" to {operation}"],
    [" {a} and {b}", " the numbers {a} and {b}", " {a} with {b}", " {a}, {b}"],
    ["", ", what's the answer", ", how much is that", " and get the result"],
  ],
  [
    ["what", "which number", "what result", "how much"],
    [" do I get", " comes out", " is the outcome", " do we end up with"],
    [" if I {operation}", " when you {operation}", " if we {operation}", " should I {operation}"],
    [" {a} and {b}", " the numbers {a} and {b}", " {a} with {b}"],
  ],
  [
    ["calculation", "math task", "sum to solve", "quick math", "problem"],
    [
      ": {operation} {a} and {b}",
      ": {a} {operation} {b}",
      ": {a}, {b}, {operation}",
      " with {operation}: {a} and {b}",
      " on {a} and {b}: {operation}",
    ],
  ],
  [
    ["start with", "begin with", "take", "pick", "enter"],
    [" {a}", " the number {a}"],
    [", then", " and then", ", next", " and"],
    [
      " {operation} with {b}",
      " {operation} using {b}",
      " do {operation} with {b}",
      " {operation}, {b}",
    ],
  ],
  [
    ["operation: {operation},", 'operation "{operation}":', "{operation}:", "to {operation}:"],
    [
      " {a} and {b}",
      " {a}, {b}",
      " first number {a}, second number {b}",
      " with {a} and {b}",
      " a is {a}, b is {b}",
    ],
  ],
  [
    ["first number {a}", "with {a} first", "the left number is {a}", "one value is {a}"],
    [
      ", operation {operation}",
      ", {operation}",
      ", the operation is {operation}",
      ', then "{operation}"',
    ],
    [", second number {b}", " and {b} second", ", and the other is {b}", ", {b}"],
  ],
];
