import type { Combination } from "../../combination.ts";

/** Clauses that tell of an animal: one, two or three fields each. */
export const furtherAnimalClauses: readonly Combination[] = [
  // animal
  [
    [
      "it is a",
      "we keep a",
      "at home lives a",
      "in the garden sits a",
      "they found a",
      "the vet saw a",
    ],
    [" {animal}"],
    ["", " with big eyes", ", of all things", " these days"],
  ],
  [
    ["the {animal}", "this {animal}", "our {animal}", "a small {animal}", "that {animal}"],
    [" sleeps", " ran away", " was found", " looks for a home", " waits", " needs a check"],
    ["", " by the window", " near the pond", " today"],
  ],
  [
    ["a new arrival:", "as pets go,", "by kind,", "the patient:", "in the cage:"],
    [" a {animal}", " one {animal}", " the {animal}"],
  ],
  // name
  [
    [
      "we call it",
      "it answers to",
      "they named it",
      "on the collar stands",
      "it comes when you shout",
      "baptised",
    ],
    [" {name}", ' "{name}"'],
    ["", ", for short", ", believe it or not"],
  ],
  [
    ["{name}"],
    [" barks", " sleeps", " likes", " hates", " waits", " gets into trouble"],
    [" at night", " in the sun", " when it rains", " on the sofa"],
  ],
  [
    ["dear little", "our beloved", "good old", "the famous", "everyone adores", "I miss"],
    [" {name}"],
    ["", " most of all", " every day", " so much"],
  ],
  // age
  [
    ["it is", "the pet turned", "it has lived", "we guess it is"],
    [" {age}"],
    [" years now", " years, the vet says", " years or so", " years this summer"],
  ],
  [
    ["at {age}", "aged {age}", "with {age} years", "now {age} years old,"],
    [" it"],
    [" still jumps", " is calm", " sleeps a lot", " has lost a tooth", " plays like a baby"],
  ],
  [
    ["{age} years"],
    [" it has been", " is no age", " lie behind it", " in this world", " since it was born"],
    ["", ", they say", ", and still going strong"],
  ],
  // color
  [
    ["its coat is", "the fur is", "it looks", "on top it is", "from nose to tail it is"],
    [" {color}"],
    ["", ", more or less", " all over", " in the sun"],
  ],
  [
    ["{color}"],
    [" is", " was", " remains"],
    [" its shade", " how it looks", " the tone of its coat", " what you see first"],
  ],
  [
    ["a {color} coat", "{color} fur", "the {color} back", "a {color} tail", "something {color}"],
    [" is typical", " shines", " stands out", " was seen", " makes it pretty"],
  ],
  // owner
  [
    [
      "it belongs to",
      "it lives with",
      "it is walked by",
      "please return it to",
      "its master is",
      "brought in by",
    ],
    [" {owner}"],
    ["", ", who cares a lot", " from next door", " since it was small"],
  ],
  [
    ["{owner}"],
    [" keeps", " adopted", " looks after", " walks", " is the owner of", " bought"],
    [" it", " the little one", " this pet", " the beast"],
  ],
  [
    ["at {owner}'s", "in the house of {owner}", "thanks to {owner}", "with {owner}"],
    [" it"],
    [" has a good life", " sleeps on the bed", " is safe", " gets a walk twice a day"],
  ],
  // food
  [
    [
      "it eats",
      "it lives on",
      "its bowl is full of",
      "it is fond of",
      "it begs for",
      "it will do anything for",
    ],
    [" {food}"],
    ["", " and little else", " twice a day", " at dawn", " all year round"],
  ],
  [
    ["{food}"],
    [" is", " was", " remains"],
    [" what it eats", " the dish of the day", " in the bowl", " a favourite", " the best treat"],
  ],
  [
    ["for breakfast", "in the morning", "as a treat", "for lunch", "when hungry"],
    [" it gets", " it wants", " we give it", " it is fed"],
    [" {food}"],
  ],
  // animal and another
  [
    ["the {animal}", "our {animal}", "this {animal}", "a {animal}"],
    [" called", " answers to", ",", " named", " is known as", " goes by"],
    [" {name}"],
  ],
  [
    ["{name}"],
    [" is a", " the", ", a", ", our", " was the first", " turned out to be a"],
    [" {animal}"],
  ],
  [
    ["the {animal}", "our {animal}", "this {animal}", "a {animal}"],
    [
      " is {age}",
      ", {age} years old",
      " ({age})",
      " turned {age}",
      ", aged {age}",
      " has lived {age} years",
    ],
  ],
  [
    ["at {age}", "{age} years old", "aged {age}", "after {age} years"],
    [", the {animal}", ", our {animal}", ", this {animal}"],
    [" is calm", " still plays", " needs a new home"],
  ],
  [
    ["a {color}", "the {color}", "our {color}", "some {color}", "that {color}"],
    [" {animal}"],
    [" ran by", " sits there", " was seen", " is missing", " came home"],
  ],
  [
    ["the {animal}", "this {animal}", "a {animal}"],
    [" is {color}", " has a {color} coat", " in {color}", ", {color} all over", " ({color})"],
  ],
  [
    ["{owner}"],
    [" keeps a", " has a", " adopted the", " lost a", " walks the", "'s"],
    [" {animal}"],
  ],
  [
    ["the {animal}", "this {animal}", "a {animal}"],
    [" of", " belongs to", " lives with", " was brought by", " is owned by", " follows"],
    [" {owner}"],
  ],
  [
    ["the {animal}", "this {animal}", "our {animal}"],
    [" eats", " lives on", " loves", " is fed", " stole the", " asks for"],
    [" {food}"],
  ],
  [
    ["{food}"],
    [" goes to", " is for", " makes a happy", " is what you feed", " is loved by"],
    [" the {animal}", " our {animal}"],
  ],
  // name and another
  [
    ["{name}"],
    [
      " is {age}",
      ", {age} years old",
      " ({age})",
      " turned {age}",
      ", aged {age}",
      " has seen {age} summers",
    ],
  ],
  [
    ["at {age},", "aged {age},", "{age} years old,", "after {age} years"],
    [" {name}"],
    [" is calm", " still plays", " sleeps all day", " has bad teeth"],
  ],
  [["{name}"], [" is", " has a coat of", ", all", " looks", " shines in"], [" {color}"]],
  [
    ["the {color} one is", "{color} fur marks", "by the {color} coat you know", "in {color} comes"],
    [" {name}"],
  ],
  [
    ["{owner}"],
    [" calls it", " looks for", " walks", " feeds", " adopted", "'s darling is"],
    [" {name}"],
  ],
  [
    ["{name}"],
    [
      " belongs to",
      " lives with",
      " follows",
      " barks at",
      " sleeps at the feet of",
      " was raised by",
    ],
    [" {owner}"],
  ],
  [
    ["{name}"],
    [" eats", " loves", " lives on", " begs for", " cannot stand anything but", " gets"],
    [" {food}"],
  ],
  [
    ["{food}"],
    [" is for", " makes a friend of", " is what we give", " is loved by", " was stolen by"],
    [" {name}"],
  ],
  // age and another
  [
    ["it is", "the pet is", "we saw it,"],
    [
      " {age} and {color}",
      " {color} and {age} years old",
      " {color}, {age} years",
      " {age} years old, {color}",
    ],
  ],
  [
    ["{owner}"],
    [" has had it for", " says it is", " puts it at", " wrote down"],
    [" {age}"],
    [" years", " years of age"],
  ],
  [
    ["at {age}", "{age} years old,", "aged {age}"],
    [" it came to {owner}", " it lives with {owner}", " it still obeys {owner}"],
  ],
  [
    ["at {age}", "aged {age}", "{age} years old,"],
    [" it eats", " it still likes", " it gets", " it needs"],
    [" {food}"],
  ],
  [
    [
      "{food} keeps it young at",
      "thanks to {food} it reached",
      "fed on {food} it turned",
      "with {food} it made it to",
    ],
    [" {age}"],
  ],
  // color, owner, food
  [
    ["{owner}"],
    [" has the", " brushes the", " wanted a", " owns the"],
    [" {color}"],
    [" one", " pet", " beauty"],
  ],
  [
    ["the {color} one", "that {color} beauty", "the one with {color} fur"],
    [" belongs to", " is with", " came from", " sleeps at the house of"],
    [" {owner}"],
  ],
  [
    ["the {color} one", "{color} all over, it", "with its {color} coat it"],
    [" eats", " likes", " hunts for", " lives on"],
    [" {food}"],
  ],
  [["{food}"], [" makes the coat", " turned its fur", " keeps it"], [" {color}"]],
  [
    ["{owner}"],
    [" gives it", " buys", " feeds it", " puts out", " brings"],
    [" {food}"],
    ["", " every day", " in the morning", " by the bag"],
  ],
  [
    ["{food}"],
    [" is bought by", " comes from the hand of", " is served by", " is paid for by"],
    [" {owner}"],
  ],
  // three
  [
    ["{owner}"],
    [" has a {animal} called {name}", " and {name} the {animal}", "'s {animal} is {name}"],
  ],
  [
    ["{name}", "our {name}"],
    [", a {color} {animal}", " is a {animal} and {color}", " the {animal} has {color} fur"],
  ],
  [
    ["the {animal}", "a {animal}"],
    [", {age}, eats {food}", " is {age} and likes {food}", " lives on {food} at {age}"],
  ],
  // named plainly
  [
    ["animal", "species", "kind", "the animal"],
    [": ", " - "],
    ["{animal}", '"{animal}"', "a {animal}"],
  ],
  [
    ["name", "answers to", "called", "the name"],
    [": ", " - "],
    ["{name}", '"{name}"'],
  ],
  [["age", "years", "age in years", "the age"], [": ", " - "], ["{age}"]],
  [
    ["color", "coat", "fur", "the color"],
    [": ", " - "],
    ["{color}", '"{color}"'],
  ],
  [
    ["owner", "kept by", "belongs to", "the owner"],
    [": ", " - "],
    ["{owner}", '"{owner}"'],
  ],
  [
    ["food", "diet", "eats", "the food"],
    [": ", " - "],
    ["{food}", '"{food}"'],
  ],
];
