import type { Combination } from "../../combination.ts";

/** Wishes that need `book_flight`. */
export const bookFlightWishes: readonly Combination[] = [
  [
    ["book", "reserve", "get me", "find and book", "buy", "order"],
    [" a flight", " a plane ticket", " a ticket", " a seat on a flight", " a one-way flight"],
    [" from {from}", " out of {from}", " leaving {from}"],
    [" to {to}", " for {to}", " bound for {to}"],
    [" on {date}", " for {date}", ", date {date}", ", {date}"],
  ],
  [
    ["book", "reserve", "get me", "I need", "we need"],
    [" a flight", " a plane ticket", " tickets", " a seat"],
    [" to {to}", " for going to {to}"],
    [" from {from}", " out of {from}", ", starting in {from}", ", departing from {from}"],
    [" on {date}", " for {date}", ", leaving on {date}"],
  ],
  [
    ["on {date}", "for {date}", "{date}:"],
    [", book", ", I need", ", get me", ", reserve"],
    [" a flight", " a plane ticket", " a seat"],
    [
      " from {from} to {to}",
      " to {to} from {from}",
      " out of {from} to {to}",
      " between {from} and {to}",
    ],
  ],
  [
    ["fly me", "get me", "get us", "take me", "bring us"],
    [
      " from {from} to {to}",
      " to {to} from {from}",
      " out of {from} and to {to}",
      " over from {from} to {to}",
    ],
    [" on {date}", " by plane on {date}", ", flight on {date}", " on a {date} flight"],
  ],
  [
    ["I need", "I have", "I want", "we have", "we want", "I'd like"],
    [" to fly", " to travel by plane", " to take a plane", " to be on a flight"],
    [" from {from} to {to}", " to {to} from {from}", " out of {from} into {to}"],
    [" on {date}", ", date: {date}", ", and the day is {date}"],
  ],
  [
    ["flight", "plane ticket", "air ticket", "flight booking", "one flight"],
    [" {from} to {to}", " from {from} to {to}", " {from} - {to}", " to {to} from {from}"],
    [", {date}", " on {date}", " for {date}", ": {date}"],
  ],
  [
    ["{from} to {to}", "from {from} to {to}", "{from} - {to}", "out of {from} to {to}"],
    [", {date}", " on {date}", " for {date}"],
    [", book a flight", " by plane", ", one plane seat", ", get me a ticket", ", I need a seat"],
  ],
  [
    ["flight", "plane ticket", "a ticket", "a flight", "seat"],
    [" on {date}", " for {date}", ", {date}"],
    [
      ": {from} to {to}",
      " from {from} to {to}",
      ", to {to} from {from}",
      ", going from {from} to {to}",
    ],
  ],
  [
    ["I'm in {from}", "I live in {from}", "we'll be in {from}", "my office is in {from}"],
    [
      " and must be in {to}",
      " and need to get to {to}",
      " and want to visit {to}",
      " but have a meeting in {to}",
    ],
    [" on {date}", " by {date}"],
    [", book a flight", ", get me a plane ticket", ", so find me a flight"],
  ],
  [
    ["I have to be", "we're expected", "my meeting is", "the wedding is"],
    [" in {to}"],
    [" on {date}"],
    [", book a flight", ", so get a flight", ", reserve a plane seat", ", I'll fly"],
    [" from {from}", " out of {from}", ", and I start in {from}"],
  ],
  [
    ["is there", "are there", "do you have", "could I get"],
    [" a flight", " seats on a plane", " a plane ticket", " any flight"],
    [" from {from} to {to}", " to {to} from {from}", " leaving {from} for {to}"],
    [" on {date}", " for {date}"],
    [" to book", " I can book", " that I could take"],
  ],
  [
    ["departing", "leaving", "starting", "taking off"],
    [" on {date} from {from}", " from {from} on {date}"],
    [", book", ", get", ", I'd like", ", reserve"],
    [" a flight to {to}", " a plane ticket to {to}", " a seat to {to}"],
  ],
];
