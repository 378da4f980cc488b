/* Longer than other files are: it is lists of templates. */
import type { Combination } from "../combination.ts";

/** Ways to say that a field, whatever its name, has a value, whatever its kind: both are open. */
export const furtherOpenSayings: readonly Combination[] = [
  // Plain sentences, the field first.
  [
    ["the", "its", "our", "this", "their", "your", "that"],
    [" {key}"],
    [" is", " was", " remains", " stays", " equals", " reads", " says"],
    [" {value}"],
  ],
  [
    [
      "by the way, ",
      "as far as I know, ",
      "so far ",
      "for now ",
      "if I remember right, ",
      "well, ",
    ],
    ["the {key}", "its {key}", "the {key} here", "the {key} of this one", "our {key}"],
    [" is", " is still", " is just", " should be", " will be", " has to be"],
    [" {value}", ' "{value}"'],
  ],
  [
    ["the {key}", "its {key}", "the {key} of this item", "the {key} on the form"],
    [" has been set to", " was changed to", " was moved to", " got updated to", " now points to"],
    [" {value}"],
    ["", " last week", " by somebody upstairs", " without any fuss", " at our request"],
  ],
  [
    [
      "the {key} field",
      "the field {key}",
      "the box for {key}",
      "the {key} column",
      "the {key} line",
    ],
    [" holds", " contains", " has", " shows", " carries", " says", " reads"],
    [" {value}", " the entry {value}", " '{value}'"],
  ],
  [
    ["the value of {key}", "the value for {key}", "the value under {key}", "the entry for {key}"],
    [" is", " stands at", " comes out as", " reads", " was", " has become"],
    [" {value}"],
    ["", " for the time being", " at the moment", " as things stand", ", I think"],
  ],
  [
    ["as the {key}", "for the {key}", "for {key}", "as {key}", "under {key}", "next to {key}"],
    [" we have", " they gave", " I put down", " she wrote", " he noted", " the sheet has"],
    [" {value}", " {value} and nothing else", " simply {value}"],
  ],
  [
    ["under {key}", "beside {key}", "at {key}", "in the {key} box", "where it asks for the {key}"],
    [" you will find", " you can read", " one sees", " you should see", " there stands"],
    [" {value}", ' "{value}"', " the words {value}"],
  ],
  [
    ["what it has for {key}", "what we got for {key}", "what they call the {key}"],
    [" is", " was", " seems to be", " appears to be", " has always been"],
    [" {value}"],
  ],
  [
    ["the {key} turned out to be", "the {key} proved to be", "the {key} ended up as"],
    [" {value}"],
    ["", ", to our surprise", " in the end", ", as expected", " after some checking"],
  ],
  [
    ["the {key} was given", "its {key} was reported", "the {key} got written down"],
    [" to us as", " as", " on the phone as", " in the note as", " quite clearly as"],
    [" {value}"],
  ],
  [
    ["the {key}", "this {key}", "that {key} of ours", "the {key} in question"],
    [" goes by", " is known as", " is called", " is labelled", " answers to", " is named"],
    [" {value}"],
    ["", " around here", " by everyone", " in all our papers"],
  ],
  [
    ["the {key}", "its {key}", "the {key} on record", "the {key} in the list"],
    [" is listed as", " is recorded as", " is registered as", " is filed as", " is marked"],
    [" {value}"],
    ["", ", by the look of it", " according to the form", " in the register", ", so they say"],
  ],
  [
    ["the {key} comes to", "the {key} counts as", "the {key} amounts to", "the {key} works out as"],
    [" {value}"],
    ["", " here", " for this one", " in our book", " as of today"],
  ],
  // The value first.
  [
    ["{value} is", "{value} was", "{value} remains", "{value} will be", "{value} should be"],
    [" the", " its", " our", " their", " this one's", " the correct"],
    [" {key}"],
  ],
  [
    ["{value}", '"{value}"', "'{value}'"],
    [" is what it says", " is what stands", " is what I read", " is what we found"],
    [" under {key}", " for {key}", " next to {key}", " in the {key} field", " beside the {key}"],
  ],
  [
    ["{value} was chosen", "{value} was picked", "{value} was agreed on", "{value} was settled on"],
    [" as the {key}", " for the {key}", " to be the {key}", " to serve as the {key}"],
    ["", " by all of us", " after a short talk", " without much debate"],
  ],
  [
    ["{value} has been entered", "{value} was noted", "{value} is given", "{value} was typed in"],
    [" as the {key}", " for the {key}", " under {key}", " in the space for {key}"],
  ],
  [
    ["{value} serves as", "{value} counts as", "{value} acts as", "{value} stands as"],
    [" the {key}", " its {key}", " the {key} here", " our {key}", " the {key} for this item"],
  ],
  [
    ["{value} goes in", "{value} belongs in", "{value} sits in", "{value} appears in"],
    [" the {key} field", " the {key} slot", " the place for {key}", " the row called {key}"],
  ],
  [
    ["{value}", "just {value}", "only {value}", "again {value}", "probably {value}"],
    [" for the {key}", " as the {key}", " by way of {key}", " for {key}", " as far as {key} goes"],
  ],
  [
    ["with {value}", "having {value}", "going with {value}", "taken with {value}"],
    [" as the {key}", " as its {key}", " for {key}", " for its {key}", " in the role of {key}"],
  ],
  // Somebody does it: active clauses.
  [
    ["we", "they", "I", "you", "my colleagues", "the people at the desk"],
    [" chose", " put down", " noted", " entered", " wrote", " picked", " gave", " recorded"],
    [" {value}"],
    [" as the {key}", " for the {key}", " under {key}", " in the {key} field"],
  ],
  [
    ["she", "he", "the clerk", "someone", "the keeper of the list", "the system"],
    [" set", " changed", " switched", " updated", " moved", " corrected"],
    [" the {key}", " its {key}", " the {key} of this item", " the {key} field"],
    [" to {value}", " back to {value}", " so that it reads {value}", ' to "{value}"'],
  ],
  [
    ["the form", "the record", "the label", "the log", "the sheet", "her mail", "the ticket"],
    [" gives", " names", " lists", " shows", " states", " mentions", " has"],
    [" {value}"],
    [" as the {key}", " as its {key}", " for the {key}", " under {key}"],
  ],
  [
    ["the form", "my note", "the screen", "the last mail", "page one", "the sticker"],
    [" gives the {key} as", " puts the {key} down as", " has the {key} as", " says the {key} is"],
    [" {value}"],
    ["", ", in small print", ", if I read it right", " and I believe it"],
  ],
  [
    ["we keep", "they left", "I would leave", "we have kept", "everyone keeps"],
    [" the {key}", " its {key}", " our {key}"],
    [" at {value}", " as {value}", " as it was, {value}"],
  ],
  [
    ["they call", "we call", "people call", "the locals call", "most of us call"],
    [" its {key}", " the {key}", " this {key}", " the {key} of this thing"],
    [" {value}", ' "{value}"', " simply {value}"],
  ],
  [
    ["it has", "this one has", "the item has", "mine has", "ours has", "the entry carries"],
    [" {value} as its {key}", " {value} for {key}", " the {key} {value}", " {key} {value}"],
    ["", ", as far as I can tell", " on it", " so far"],
  ],
  [
    [
      "it has the {key}",
      "there is one {key}",
      "we got the {key}",
      "the thing comes with its {key}",
    ],
    [", {value}", ", namely {value}", ", which is {value}", ": {value}", " and that is {value}"],
  ],
  [
    ["I was told", "we hear", "it seems", "rumour has it", "I am fairly sure", "everybody knows"],
    [" that the {key}", " the {key}", " that its {key}"],
    [" is {value}", " was {value}", " has become {value}", " will be {value}", " stays {value}"],
  ],
  [
    ["I was told", "it turns out", "I gather", "they confirmed", "my notes tell me"],
    [" that {value} is", " {value} is", " that {value} would be", " that {value} remains"],
    [" the {key}", " its {key}", " the right {key}", " the {key} we need"],
  ],
  // Imperatives.
  [
    ["put down", "write", "enter", "note", "use", "record", "please take", "fill in", "keep"],
    [" {value}"],
    [" as the {key}", " for the {key}", " under {key}", " in the {key} field", " as its {key}"],
    ["", ", please", " for now", " and leave it there"],
  ],
  [
    ["set", "please set", "change", "update", "switch", "go and change", "kindly change"],
    [" the {key}", " {key}", " its {key}", " the {key} field", " the value of {key}"],
    [" to {value}", ' to "{value}"', " over to {value}"],
  ],
  [
    ["for the {key}", "under {key}", "in the {key} box", "as {key}", "where it says {key}"],
    [" write", ", please put", " just enter", " type", " put down", ", take"],
    [" {value}", ' "{value}"'],
  ],
  [
    ["let the {key} be", "make the {key}", "let us call the {key}", "consider the {key} to be"],
    [" {value}"],
    ["", ", if you would", " this time", " until further notice"],
  ],
  [
    ["note that", "remember that", "mind that", "keep in mind that", "don't forget that"],
    [" the {key} is {value}", " {value} is the {key}", " its {key} reads {value}"],
    ["", " now", " in this case", " as well"],
  ],
  // Marks: notes, forms, logs, config lines.
  [["{key}"], [":", " :", " =", "=", " ->", " =>", " -", " |", " :="], [" {value}"]],
  [
    ["[{key}]", "<{key}>", '"{key}"', "'{key}'", "*{key}*", "({key})", "- {key}", "* {key}"],
    [": ", " = ", " -> ", " "],
    ["{value}", '"{value}"', "'{value}'"],
  ],
  [
    ["{value}", '"{value}"', "[{value}]", "'{value}'"],
    [" <- ", " / ", " - ", ", ", " = ", " as "],
    ["{key}", "the {key}", "its {key}", "our {key}"],
  ],
  [
    ["{value} ("],
    ["that is the", "this is the", "being the", "the", "as the", "our", "noted as the"],
    [" {key})"],
  ],
  [
    ["the {key}", "{key}", "its {key}", "our {key}", "{key} of this item"],
    [" ({value})", " [{value}]", " <{value}>", ' "{value}"', " '{value}'"],
    ["", " as noted", " as before", " on file"],
  ],
  [
    ["info", "log", "config", "note", "update", "entry", "memo", "field"],
    [": ", " - ", " | ", " > "],
    [
      "{key}={value}",
      "{key} = {value}",
      "{key} set to {value}",
      "{key} is {value}",
      "{key}: {value}",
    ],
  ],
  [
    ["set {key}", "export {key}", "let {key}", "define {key}", "option {key}", "--{key}"],
    ["={value}", " = {value}", '="{value}"', " {value}", " '{value}'"],
  ],
  [
    [
      "{key} (current)",
      "{key} (required)",
      "{key}, as filled in",
      "{key} on the form",
      "new {key}",
    ],
    [": ", " - ", " = ", " -> ", "; "],
    ["{value}", '"{value}"'],
  ],
  [
    ["{key}", "the {key}", "its {key}", "this {key}"],
    [" noted", " recorded", " given", " marked down", " registered", " booked in", " filed"],
    [" as", " under", ":", " to be"],
    [" {value}"],
  ],
  [
    ["{value}"],
    [" noted", " recorded", " entered", " put in", " registered", " filed", " listed", " marked"],
    [" as {key}", " as the {key}", " under {key}", " for {key}"],
  ],
  [
    [
      "{key} now",
      "{key} still",
      "{key} unchanged,",
      "{key} so far",
      "{key} as always",
      "{key} again",
    ],
    [" {value}"],
    ["", " (checked)", " (not checked yet)", ", see the list"],
  ],
  // Relative clauses, appositions and possessives.
  [
    [
      "the {key}, which is",
      "the {key}, that is to say",
      "the {key}, namely",
      "the {key}, in other words",
    ],
    [" {value}"],
    [", was checked", ", is fine", ", needs no change", ", stays as it is", ", has been agreed"],
  ],
  [
    ["{value}", '"{value}"', "good old {value}"],
    [", which is the {key}", ", our {key}", ", the {key} here", ", being the {key}"],
    [", was checked", ", is fine with us", ", will not change", ", was confirmed", ""],
  ],
  [
    ["the {key} that", "the {key} which", "the {key}"],
    [" we use", " they agreed on", " you asked for", " she gave us", " I have here"],
    [" is", " was", " happens to be", " would be"],
    [" {value}"],
  ],
  [
    ["this item's {key}", "the entry's {key}", "this one's {key}", "the other side's {key}"],
    [" is", " was", " reads", " should read", " stays", ":", " ="],
    [" {value}"],
  ],
  [
    ["one whose {key} is", "something whose {key} is", "the one whose {key} reads"],
    [" {value}"],
    ["", ", if I am not mistaken", ", as you know", " in the latest list"],
  ],
  // Clefts, contrasts and emphasis.
  [
    ["it is", "it was", "it must be", "it has to be", "in fact it is", "I think it is"],
    [" {value} that"],
    [" is the {key}", " they gave as the {key}", " stands under {key}", " we have for {key}"],
  ],
  [
    ["what stands under {key}", "what we call the {key}", "what I meant by the {key}"],
    [" is", " is only", " is in fact", " is no more than", " is precisely"],
    [" {value}"],
  ],
  [
    ["the {key} is", "its {key} was", "our {key} remains", "this {key} is"],
    [" no other than", " none but", " nothing but", " not empty but", " indeed", " exactly"],
    [" {value}"],
  ],
  [
    ["no {key} other than", "no {key} but", "no other {key} than", "not any {key} except"],
    [" {value}"],
    [" was given", " is known", " was ever mentioned", " will do", " is on file", " was accepted"],
  ],
  [
    ["nothing but {value}", "none other than {value}", "only {value}", "exactly {value}"],
    [" is the {key}", " was given as {key}", " will do as the {key}", " stands for the {key}"],
  ],
  [
    [
      "there is only one {key},",
      "there is just the one {key},",
      "one {key} is left,",
      "same {key},",
    ],
    [" {value}", " namely {value}", " and that is {value}"],
  ],
  // Spoken and roundabout.
  [
    ["about the {key},", "as for the {key},", "as to the {key},", "regarding {key},", "the {key}?"],
    [" it is", " that is", " that would be", " we said", " they told me", " I have", " let us say"],
    [" {value}"],
  ],
  [
    ["speaking of the {key},", "when it comes to {key},", "with regard to the {key},", "on {key},"],
    [" we went with", " she insisted on", " they decided on", " we agreed on", " I heard"],
    [" {value}"],
  ],
  [
    ["{value}", "yes, {value}", "{value}, I'd say", "let me see: {value}"],
    [", that is the {key}", ", that's its {key}", " - this is our {key}", ": there is your {key}"],
    ["", ", I believe", ", or so I was told", ", at least for now"],
  ],
  [
    ["hi, ", "ok, ", "hello, ", "right, ", "oh, ", "thanks, ", "one more thing: ", "ps: "],
    [
      "the {key} we have is",
      "the {key} is now",
      "{key} would be",
      "our {key} has become",
      "{key} is",
    ],
    [" {value}"],
  ],
  [
    ["if anyone asks for the {key},", "should you need the {key},", "in case you want the {key},"],
    [" it is", " say", " tell them", " it would be", " give them"],
    [" {value}"],
  ],
  [
    ["from today", "from now on", "these days", "until further notice", "for the moment"],
    [" the {key} is", ", {key} reads", " the {key} will be", " we have as the {key}"],
    [" {value}"],
  ],
  [
    ["since last week", "according to the form", "as they say", "in the new list", "in short,"],
    [" {value} is", " {value} counts as", " {value} stands as", " {value} remains"],
    [" the {key}", " its {key}", " our {key}"],
  ],
  // Nouns for the link itself, and longer forms.
  [
    [
      "our choice of {key}",
      "the choice for {key}",
      "my guess for the {key}",
      "the answer for {key}",
    ],
    [" fell on", " was", " is", " went to", " would be", " has been"],
    [" {value}"],
  ],
  [
    ["{value} became", "{value} has become", "{value} ended up as", "{value} turned out to be"],
    [" the {key}", " its {key}", " the new {key}", " the agreed {key}", " the final {key}"],
    ["", " some time ago", " after all", " in the meantime"],
  ],
  [
    ["look for", "search for", "you can tell it by", "you will know it by", "it is found by"],
    [" the {key} {value}", ' the {key} "{value}"', " its {key}, {value}", " {value}, its {key}"],
  ],
  [
    [
      "the {key} used to be unclear but",
      "we had no {key} at first but",
      "I asked for the {key} and",
    ],
    [" it is", " now it is", " it turned out to be", " the answer was", " they said it was"],
    [" {value}"],
  ],
  [
    ["where the {key} should be,", "in the space left for the {key},", "on the line for {key},"],
    [" somebody wrote", " it says", " I found", " there is", " they have put", " we read"],
    [" {value}", ' "{value}"'],
  ],
  [
    ["{value} can be found", "{value} is to be read", "{value} is written", "{value} shows up"],
    [" under {key}", " where the {key} goes", " beside the word {key}", " on the {key} line"],
    ["", ", so far", ", in blue ink", ", near the top", " in every copy"],
  ],
  [
    [
      "assigned {key}",
      "confirmed {key}",
      "known {key}",
      "current {key}",
      "given {key}",
      "final {key}",
    ],
    [": {value}", " is {value}", " - {value}", " = {value}", ", {value}", " {value}"],
  ],
  [
    ["this is about", "I am writing about", "we are dealing with", "here comes", "next is"],
    [" the one with", " an item with", " something that has", " a thing having"],
    [" {value} as {key}", " {value} for its {key}", " the {key} {value}", " {key} {value}"],
  ],
];
