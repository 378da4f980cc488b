import type { Combination } from "../../combination.ts";

/** Wishes that need `book_hotel`. */
export const bookHotelWishes: readonly Combination[] = [
  [
    ["book", "reserve", "get me", "find and book", "arrange"],
    [" a hotel", " a room", " a hotel room", " a double room", " a place to stay"],
    [" in {city}", " in central {city}", " near {city}", " somewhere in {city}"],
    [
      " for {nights} nights",
      ", {nights} nights",
      " for a stay of {nights} nights",
      ", staying {nights} nights",
    ],
  ],
  [
    ["book", "reserve", "get", "secure"],
    [
      " {nights} nights",
      " a stay of {nights} nights",
      " a {nights}-night stay",
      " {nights} hotel nights",
    ],
    [
      " in {city}",
      " in a hotel in {city}",
      " at a {city} hotel",
      " in some hotel near {city}",
      " at a hotel in {city}",
    ],
  ],
  [
    ["I need", "we need", "I'm looking for", "I want", "we'd like"],
    [" a hotel", " a hotel room", " a room", " accommodation", " a bed"],
    [" in {city}", " near {city}", " in the middle of {city}"],
    [" for {nights} nights", ", {nights} nights in total", " lasting {nights} nights"],
  ],
  [
    ["I need", "I want", "we need", "we'd like"],
    [
      " {nights} nights",
      " a {nights}-night stay",
      " a room for {nights} nights",
      " a hotel for {nights} nights",
    ],
    [" in {city}", " in {city} somewhere", " near {city}", " at any hotel in {city}"],
  ],
  [
    ["hotel", "hotel room", "hotel booking", "room", "hotel reservation"],
    [" in {city}", ", {city}", " near {city}"],
    [" for {nights} nights", ", {nights} nights", ": {nights} nights", " ({nights} nights)"],
  ],
  [
    ["{city}", "in {city}", "for {city}"],
    [", {nights} nights", ": {nights} nights", ", {nights}-night stay"],
    [
      ", book a hotel",
      ", hotel room",
      ", find a room and reserve it",
      ", reserve a hotel",
      ", I need a hotel",
    ],
  ],
  [
    ["{nights} nights", "for {nights} nights", "a {nights}-night stay"],
    [" in {city}", " near {city}", " over in {city}"],
    [", book the hotel", ", I need a room", ", reserve me a hotel room", ", get us a hotel"],
  ],
  [
    ["I'm staying", "we're staying", "I'll be", "my boss is staying", "we'll stop"],
    [" in {city}", " near {city}"],
    [" for {nights} nights", " the next {nights} nights", " {nights} nights"],
    [
      " and need a hotel",
      ", book a room",
      ", so reserve a hotel",
      " without a hotel yet",
      ", where a room must be booked",
    ],
  ],
  [
    ["we're travelling", "I'm going", "my family is going", "I'm flying"],
    [" to {city}"],
    [" for {nights} nights", " and will stay {nights} nights", ", {nights} nights"],
    [", book a hotel", " and need a room", ", reserve us a room", ", so get a hotel"],
  ],
  [
    ["is there", "do you have", "could you get me", "could I have"],
    [" a hotel room", " a free room", " a hotel", " a bed"],
    [" for {nights} nights", " to book for {nights} nights", " free {nights} nights"],
    [" in {city}", " near {city}", " in downtown {city}"],
  ],
  [
    [
      "for my trip to {city}",
      "for our visit to {city}",
      "for the conference in {city}",
      "for a holiday in {city}",
    ],
    [", book", ", reserve", ", I need", ", arrange"],
    [" a hotel", " a room", " a hotel room"],
    [" for {nights} nights", ", {nights} nights"],
  ],
  [
    ["{city} hotel", "{city} hotel room", "{city} accommodation", "a {city} hotel"],
    [" for {nights} nights", ", {nights} nights", ", stay of {nights} nights"],
    ["", ", book it", ", reserve it", " to be booked"],
  ],
];
