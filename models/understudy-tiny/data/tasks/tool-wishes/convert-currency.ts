import type { Combination } from "../../combination.ts";

/** Wishes that need `convert_currency`. */
export const convertCurrencyWishes: readonly Combination[] = [
  [
    ["convert", "change", "exchange", "turn", "switch", "swap"],
    [
      " {amount} {from}",
      " {amount} of {from}",
      " an amount of {amount} {from}",
      " the sum of {amount} {from}",
    ],
    [" to {to}", " into {to}", " for {to}", " over to {to}"],
  ],
  [
    ["how much is", "how much are", "what is", "what's", "what are"],
    [" {amount} {from}", " a sum of {amount} {from}", " {amount} in {from}"],
    [
      " in {to}",
      " worth in {to}",
      " when converted to {to}",
      " expressed in {to}",
      " if I change it to {to}",
    ],
  ],
  [
    ["how many", "how much"],
    [" {to}"],
    [" is", " are", " do I get for", " will I get for", " can I buy with", " would I receive for"],
    [" {amount} {from}", " a total of {amount} {from}", " {amount} in {from}"],
  ],
  [
    ["{amount} {from}"],
    [" to {to}", " in {to}", " into {to}", " = how many {to}", " as {to}", ", converted to {to}"],
    ["", " today", " at the current rate", " right now"],
  ],
  [
    ["{from} to {to}", "from {from} to {to}", "{from} into {to}", "from {from} into {to}"],
    [
      ": {amount}",
      ", amount {amount}",
      " for {amount}",
      " with an amount of {amount}",
      ", {amount} of them",
    ],
  ],
  [
    ["convert", "change", "exchange"],
    [" from {from}", " {from}", " my {from}"],
    [" to {to}", " into {to}"],
    [": {amount}", ", the amount is {amount}", ", {amount} in all", ", {amount} units"],
  ],
  [
    ["I have", "I've got", "we have", "there are", "I was paid"],
    [" {amount} {from}", " about {amount} {from}", " {amount} in {from}"],
    [
      " and need {to}",
      ", how many {to} is that",
      " and want it in {to}",
      ", what's that in {to}",
      " to change into {to}",
    ],
  ],
  [
    ["I need", "we need", "I want", "I'd like"],
    [" to change", " to exchange", " to convert", " to turn"],
    [" {amount} {from}", " {amount} of my {from}"],
    [" into {to}", " to {to}", " for {to}"],
  ],
  [
    ["which amount", "how big a sum", "what sum"],
    [" in {to}", " of {to}"],
    [" do I get for", " equals", " is the same as", " corresponds to"],
    [" {amount} {from}", " {amount} in {from}"],
  ],
  [
    [
      "the hotel costs",
      "the ticket is",
      "the bill comes to",
      "this bag is",
      "the price is",
      "they charge",
    ],
    [" {amount} {from}", " a full {amount} {from}"],
    [
      ", how much is that in {to}",
      ", I pay in {to}, so convert it",
      ", what's the price in {to}",
      " - in {to} that's how much",
    ],
  ],
  [
    ["give me", "show me", "calculate", "work out", "tell me"],
    [
      " the {to} value of",
      " the amount in {to} for",
      " how many {to} there are in",
      " the {to} equivalent of",
    ],
    [" {amount} {from}", " {amount} in {from}"],
  ],
  [
    ["in {to}", "expressed in {to}", "into {to}"],
    [", how much is", ", what's", ", convert", ", what would I have for"],
    [" {amount} {from}", " the sum of {amount} {from}"],
  ],
];
