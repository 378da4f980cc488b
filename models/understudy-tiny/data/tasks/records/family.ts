import type { FurtherRecord } from "./further-record.ts";

/** A family: parents, a child, where they live and come from, and a pet. */
export const family: FurtherRecord = {
  fields: {
    mother: "name",
    father: "name",
    child: "name",
    child_age: "age",
    home_city: "city",
    birth_city: "city",
    pet: "animal",
    phone: "phone",
  },
  combined: [
    [
      ["{child}", "little {child}", "young {child}", "their eldest, {child},"],
      [" is the child of", " was raised by", " takes after", " was born to", " lives with"],
      [" {mother} (mum)", " a mother named {mother}", " mother {mother}", " {mother}, the mother,"],
      [" and {father} (dad)", " and a father named {father}", " and father {father}"],
    ],
    [
      ["{father} is", "a man called {father} is", "this {father} must be"],
      [" the dad of", " father to", " the proud papa of", " the daddy of"],
      [" {child}", " a kid named {child}", " {child}, who adores him"],
    ],
    [
      ["{mother}", "a woman called {mother}", "mama {mother}"],
      [" gave birth to {child}", " is {child}'s mother", " brought {child} into the world"],
      [" in {birth_city}", " at a clinic in {birth_city}", ", it was in {birth_city}"],
    ],
    [
      ["{child}'s", "the boy {child}'s", "the girl {child}'s"],
      [" mum is", " mother is called", " mother's name:", " mom goes by"],
      [" {mother}", " {mother}, by the way", ' "{mother}"'],
    ],
    [
      ["{child}'s", "our pupil {child}'s"],
      [" dad is", " father is called", " old man is", " father answers to"],
      [" {father}", " {father}, a quiet man", " {father} (often away)"],
    ],
    [
      ["{mother}'s husband", "the man {mother} married", "the one {mother} wed"],
      [" is", " goes by the name", " is called", " happens to be"],
      [" {father}", " {father}, her first love", ' "{father}"'],
    ],
    [
      ["{father} and his wife {mother}", "{mother} with her husband {father}"],
      [" have settled in", " made a home in", " rent a flat in", " now live in"],
      [" {home_city}", " lively {home_city}", " {home_city}, near the river"],
    ],
    [
      ["the family", "the household", "all of them", "everyone"],
      [" moved from {birth_city} to {home_city}", " left {birth_city} behind for {home_city}"],
      ["", " years ago", " once the kid was old enough"],
    ],
    [
      ["these days", "nowadays", "at present", "for now"],
      [" they live in {home_city}", " {home_city} is home", " they sleep in {home_city}"],
      [
        ", though the birth was in {birth_city}",
        " but {birth_city} is on the birth certificate",
        ", far from {birth_city}, where the child came into the world",
      ],
    ],
    [
      ["the birth took place in", "the baby arrived in", "the cradle stood in", "native of"],
      [" {birth_city}", " a hospital in {birth_city}", " {birth_city}, of all places"],
    ],
    [
      ["their house is in", "their address is in", "you can visit them in", "they reside in"],
      [" {home_city}", " sunny {home_city}", " the old part of {home_city}"],
      ["", " now", ", up on the hill"],
    ],
    [
      ["{child}", "small {child}", "the kid, {child},"],
      [
        " is {child_age}",
        " turned {child_age}",
        " is {child_age} years old",
        " has just reached {child_age}",
      ],
      [" and plays with the {pet}", " and feeds the {pet}", " and shares a room with a {pet}"],
    ],
    [
      ["at the age of {child_age}", "only {child_age}", "with {child_age} candles on the cake"],
      [", {child}", ", a cheerful {child}"],
      [" can read already", " goes to school alone", " knows no fear", " loves to sing"],
    ],
    [
      ["there is also", "they keep", "the family has", "running about the house:", "pet:"],
      [" a {pet}", " a tame {pet}", " one {pet}", " a rather old {pet}"],
    ],
    [
      ["the {pet}", "their {pet}", "that naughty {pet}", "a {pet}, their pet,"],
      [" sleeps on {mother}'s bed", " only obeys {mother}", " was a gift for {mother}"],
      ["", " most nights", ", nobody knows why"],
    ],
    [
      ["call", "ring", "you can reach", "to get hold of", "the number of"],
      [" {father}", " the father, {father},", " dad ({father})"],
      [": {phone}", " on {phone}", " - {phone}", " at {phone}"],
    ],
    [
      ["the landline is", "phone:", "dial", "in an emergency:", "they pick up at"],
      [" {phone}", " {phone} (evenings)", " {phone}, any time"],
    ],
    [
      ["the child is", "their little one is", "the kid turned", "age of the child:"],
      [" {child_age}", " {child_age} now", " all of {child_age}"],
    ],
    [
      ["in {birth_city}", "{birth_city} is where", "a midwife in {birth_city} says that"],
      [" {child} was born", " {child} first saw the light", " {child} took a first breath"],
      ["", " one stormy night", ", two weeks early"],
    ],
    [
      ["from {home_city}", "at home in {home_city}", "in {home_city}, where they live,"],
      [" {mother}, the mum, runs the house", " {mother} looks after her child"],
      [" and the {pet}", ", helped by a {pet}", " while the {pet} naps"],
    ],
    [
      ["I met", "you may know", "we invited", "meet"],
      [" {father}, the dad", " the husband, {father}", " {father} (father of one)"],
      ["", ", last week", " and liked him"],
    ],
  ],
};
