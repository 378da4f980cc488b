import type { FurtherRecord } from "./further-record.ts";

/** A book in translation: who wrote it, who put it into words, who printed it. */
export const book: FurtherRecord = {
  fields: {
    title: "title",
    author: "full_name",
    translator: "full_name",
    publisher: "company",
    language: "language",
    pages: "number",
    year: "number",
    genre: "word",
  },
  combined: [
    [
      ["{author}", "a novelist called {author}", "the great {author}", "one {author}"],
      [" wrote", " is the author of", " penned", " spent years on", " dreamt up"],
      [' "{title}"', " {title}", " the book {title}", " a work entitled {title}"],
    ],
    [
      ['"{title}"', "{title}", "the volume {title}", "a novel named {title}"],
      [" was written by", " is by", " comes from the pen of", " made the name of"],
      [" {author}", " {author}, who never saw it printed", " the shy {author}"],
    ],
    [
      ["{translator}", "a linguist, {translator},", "someone called {translator}"],
      [" translated it", " rendered it", " put every line of it", " carried it over"],
      [" into {language}", " into fluent {language}", " for readers of {language}"],
    ],
    [
      ["the {language} version", "the text in {language}", "its {language} edition"],
      [" is by", " we owe to", " is the work of", " was prepared by", " was done by"],
      [" {translator}", " {translator}, translator", " the tireless {translator}"],
    ],
    [
      ["{translator}", "the tireless {translator}", "a patient {translator}"],
      [" translated", " found the right words for", " worked from the manuscript of"],
      [" {author}", " the writer {author}", " what {author} had written"],
    ],
    [
      ["{author}'s", "writer {author}'s", "the late {author}'s"],
      [" book", " story", " prose", " masterpiece"],
      [" was translated by {translator}", ", in {translator}'s translation, sells well"],
    ],
    [
      [
        "{publisher}",
        "the house {publisher}",
        "a press called {publisher}",
        "our rivals at {publisher}",
      ],
      [" published it", " brought it out", " printed it", " put it on the market", " released it"],
      [" in {year}", " back in {year}", " (that was {year})", " in the spring of {year}"],
    ],
    [
      ["in {year}", "the year was {year} when", "as early as {year}", "{year}:"],
      [" the first copies appeared", " it hit the shops", " it came out", " it saw print"],
      ["", " at last", " to great applause"],
    ],
    [
      ["it runs to", "it has", "you have to get through", "length:", "the whole thing fills"],
      [" {pages} pages", " {pages} p.", " some {pages} pages", " {pages} leaves of print"],
      ["", ", index included", " in small type"],
    ],
    [
      ["published in {year}", "a product of {year}", "since {year} on sale"],
      [", it is {pages} pages long", ", it takes up {pages} pages", ", it counts {pages} pages"],
      ["", ", notes and all", " in paperback"],
    ],
    [
      ["at {pages} pages", "thick as a brick ({pages} pages)", "with its {pages} pages"],
      [", {title}", ', "{title}"', ", the famous {title}"],
      [" is not a quick read", " will last you a winter", " weighs quite a bit"],
    ],
    [
      ["the publisher is", "on the spine it says", "printed by", "the rights are with", "imprint:"],
      [" {publisher}", " {publisher}, a small press", " {publisher} (paperback)"],
    ],
    [
      ["genre:", "critics call it", "it is shelved under", "people file it as", "a case of"],
      [" {genre}", ' "{genre}"', " plain {genre}", " {genre}, more or less"],
    ],
    [
      ["fans of {genre}", "lovers of {genre}", "those who like {genre}"],
      [" will know", " swear by", " cannot do without", " adore"],
      [" {title}", ' "{title}"', " the classic {title}"],
    ],
    [
      ["you can read it in", "the language is", "I only found it in", "it is to be had in"],
      [" {language}", " {language} only", " {language}, not in other tongues"],
    ],
    [
      ["{publisher}", "an editor at {publisher}", "the people of {publisher}"],
      [" hired {translator} to translate", " paid {translator} by the translated page"],
      ["", " and never regretted it", ", so I hear"],
    ],
    [
      ["{publisher}", "the firm {publisher}"],
      [
        " signed the author {author}",
        " paid {author} royalties",
        " accepted {author}'s manuscript",
      ],
      [" in {year}", ", it was {year}", " (year: {year})"],
    ],
    [
      ["the name on the cover is", "the writer is", "it was all thought up by", "author:"],
      [" {author}", " {author}, born storyteller", ' "{author}"'],
    ],
    [
      ["the translation is by", "brought over from the original by", "translated:", "translator:"],
      [" {translator}", " {translator}, who won a prize for it", " one {translator}"],
    ],
    [
      ["it is called", "the title reads", "ask for", "on the cover:", "known to all as"],
      [' "{title}"', " {title}", " {title}, nothing else"],
      [" (a {genre} of sorts)", ", which is {genre}", ", genre {genre}"],
    ],
  ],
};
