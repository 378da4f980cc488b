import type { FurtherRecord } from "./further-record.ts";

/** Somebody hired: from what job at which firm to what job at which other. */
export const hiring: FurtherRecord = {
  fields: {
    candidate: "full_name",
    manager: "full_name",
    company: "company",
    previous_company: "company",
    position: "job",
    previous_position: "job",
    salary: "number",
    start_date: "date",
  },
  combined: [
    [
      [
        "{candidate}",
        "a newcomer, {candidate},",
        "the applicant {candidate}",
        "our pick {candidate}",
      ],
      [" will report to", " was hired by", " had an interview with", " convinced", " works under"],
      [" {manager}", " the boss, {manager}", " {manager}, who leads the team"],
    ],
    [
      ["{manager}", "team lead {manager}", "the head of the unit, {manager},"],
      [" hired", " offered a contract to", " picked", " will be the boss of", " interviewed"],
      [" {candidate}", " a recruit called {candidate}", " {candidate} out of forty applicants"],
    ],
    [
      ["{candidate}", "the gifted {candidate}", "one {candidate}"],
      [
        " is leaving",
        " quit",
        " resigned from",
        " comes from",

        " gave notice at",
      ],
      [" {previous_company}", " the old employer, {previous_company}"],
      [" to join {company}", " and goes to {company}", " for a desk at {company}"],
    ],
    [
      ["{company}", "the recruiters at {company}", "a firm named {company}"],
      [" lured the talent away from", " found its new hire at", " poached from"],
      [" {previous_company}", " a rival, {previous_company}", " {previous_company}, of all firms"],
    ],
    [
      [
        "after years at {previous_company}",
        "once with {previous_company}",
        "ex-{previous_company}",
      ],
      [", {candidate}", ", a certain {candidate}"],
      [" needed a change", " was looking for something new", " felt ready to move on"],
    ],
    [
      ["{company}", "the folks at {company}", "the board of {company}"],
      [" needed", " was looking for", " advertised for", " has filled the post of", " takes on"],
      [" a {position}", " a full-time {position}", " a {position} with experience"],
    ],
    [
      [
        "until now a {previous_position}",
        "formerly {previous_position}",
        "no longer {previous_position}",
      ],
      [", the new colleague", ", our recruit", ", the person in question"],
      [" becomes {position}", " steps up to {position}", " will serve as {position}"],
    ],
    [
      ["the new {position}", "our future {position}", "the {position} we hired"],
      [" was a {previous_position}", " started out as {previous_position}"],
      [" before", " until last month", " in the last job"],
    ],
    [
      [
        "at {previous_company}",
        "back at {previous_company}",
        "while still with {previous_company}",
      ],
      [" the job was", " the badge said", " they were employed as", " the title used to be"],
      [" {previous_position}", " that of {previous_position}", ' "{previous_position}"'],
    ],
    [
      ["{candidate}", "this {candidate}", "new colleague {candidate}"],
      [" begins on", " has a first day on", " will be in the office from", " starts"],
      [" {start_date}", " {start_date}, if all goes well", " {start_date} (a Monday, I think)"],
    ],
    [
      [
        "from {start_date}",
        "starting {start_date}",
        "as of {start_date}",
        "effective {start_date}",
      ],
      [", the pay is {salary}", ", {salary} will be paid", ", the contract gives {salary}"],
      [" a year", " before tax", " per annum"],
    ],
    [
      ["they settled on", "salary:", "the offer is", "the wage comes to", "they will earn"],
      [" {salary}", " {salary} a year", " {salary} plus bonus"],
    ],
    [
      ["{manager}", "the superior, {manager},", "a generous {manager}"],
      [" offered {salary}", " promised to pay {salary}", " went up to {salary}"],
      ["", " after some haggling", " on the spot"],
    ],
    [
      ["{salary}", "an income of {salary}", "a yearly {salary}"],
      [" is what a {position} makes here", " comes with the post of {position}"],
      [" at {company}", ", says {company}", " if you work for {company}"],
    ],
    [
      ["the new employer is", "the contract is with", "they now work for", "welcome to", "joining"],
      [" {company}", " {company}, a growing business", " the team of {company}"],
    ],
    [
      ["the last employer was", "the CV mentions", "the reference came from", "goodbye to"],
      [
        " {previous_company}",
        " {previous_company}, where they left",
        " the former firm {previous_company}",
      ],
    ],
    [
      ["hired as", "the opening was for", "the role on offer is", "on the door it will say"],
      [" {position}", " {position}, full time", ' "{position}"'],
    ],
    [
      ["the past job was that of", "before this came a stint as", "experience:", "they had been"],
      [
        " {previous_position}",
        " {previous_position} for years",
        " {previous_position} (until now)",
      ],
    ],
    [
      ["day one is", "the first working day will be", "we expect them on", "come in on"],
      [" {start_date}", " {start_date} at nine sharp", " {start_date}, with a laptop"],
    ],
    [
      ["{manager}", "the director, {manager},", "department head {manager}"],
      [" of {company}", ", in charge at {company},", ", who runs things at {company},"],
      [" signed the contract", " sent the offer", " made the choice"],
    ],
    [
      ["{candidate}'s", "the jobseeker {candidate}'s"],
      [" supervisor will be", " boss is", " line manager:", " chief is going to be"],
      [" {manager}", " {manager}, as it stands", ' "{manager}"'],
    ],
    [
      ["{candidate}", "I hear that {candidate}", "the lucky {candidate}"],
      [" gave up being {previous_position}", " has had enough of life as {previous_position}"],
      [" and is {position} now", " to work as {position}", ", preferring to be {position}"],
    ],
  ],
};
