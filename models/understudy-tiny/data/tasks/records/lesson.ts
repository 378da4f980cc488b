import type { FurtherRecord } from "./further-record.ts";

/** A lesson: who teaches whom what, in which language and room, from when to when, for how much. */
export const lesson: FurtherRecord = {
  fields: {
    teacher: "full_name",
    student: "full_name",
    subject: "topic",
    classroom: "place",
    start_time: "time",
    end_time: "time",
    language: "language",
    price: "price",
  },
  combined: [
    [
      ["{teacher}"],
      [
        " teaches",
        " gives lessons to",
        " explains things to",
        " tutors",
        " is training",
        " sets homework for",
        " has as a pupil",
      ],
      [" {student}"],
    ],
    [
      ["{student}"],
      [
        " learns from",
        " is taught by",
        " takes lessons with",
        " listens to",
        " has signed up with",
        " is a pupil of",
        " studies under",
      ],
      [" {teacher}"],
    ],
    [
      [
        "the teacher",
        "the tutor",
        "the one at the board",
        "who gives the class",
        "the one who explains",
      ],
      [" is", ":", " will be"],
      [" {teacher}"],
    ],
    [
      ["the student", "the pupil", "the one who takes notes", "the learner", "who takes the class"],
      [" is", ":", " will be"],
      [" {student}"],
    ],
    [
      ["{student}"],
      [
        " wants to know about",
        " is learning about",
        " has signed up for",
        " does homework on",
        " takes a course in",
        " studies",
      ],
      [" {subject}"],
    ],
    [
      ["{teacher}"],
      [" knows all about", " gives a course on", " lectures on", " teaches", " explains"],
      [" {subject}"],
      ["", " to beginners", " with great care", " to the whole class"],
    ],
    [
      ["{subject}"],
      [
        " is the subject",
        " is on the timetable",
        " will be taught",
        " is what the class is about",
        " is explained",
      ],
      [", says {teacher}", " with {teacher} at the board", " and {teacher} has the chalk"],
    ],
    [
      ["the course", "this class", "the lesson", "today's hour"],
      [" is on", " deals with", " is about", " covers", " has as its subject"],
      [" {subject}"],
    ],
    [
      ["the lesson", "the class", "the course", "school", "the hour", "teaching"],
      [" starts at", " begins at", " opens at", " runs from", " goes on from"],
      [" {start_time}"],
      [" and ends at", " and is over at", " and stops at", " and finishes by"],
      [" {end_time}"],
    ],
    [
      ["until {end_time}", "up to {end_time}", "ending at {end_time}"],
      [", "],
      ["from {start_time} on", "having begun at {start_time}", "with the start at {start_time}"],
      [", they study", ", there is class", ", all are busy", ", we learn"],
    ],
    [
      [
        "the bell rings first",
        "the class starts",
        "you should be seated",
        "beginning",
        "the books are opened",
        "the doors open for class",
      ],
      [" at", " at exactly"],
      [" {start_time}"],
    ],
    [
      [
        "you may go home",
        "the books are shut",
        "the class is dismissed",
        "all is over",
        "we finish",
        "the last bell rings",
      ],
      [" at {end_time}", " when it is {end_time}"],
    ],
    [
      ["at {end_time}", "when {end_time} comes", "come {end_time},"],
      [" the hour is over for", " home goes", " the books are shut by", " a last word is said to"],
      [" {student}"],
    ],
    [
      ["at {start_time}", "from {start_time} on", "when it strikes {start_time}"],
      [
        " the board belongs to",
        " all eyes are on",
        " the first words are said by",
        " the class is opened by",
      ],
      [" {teacher}"],
    ],
    [
      [
        "the class meets",
        "lessons are held",
        "the desks stand",
        "you will be taught",
        "we sit and learn",
      ],
      [" in the {classroom}", " at the {classroom}", " over in the {classroom}"],
    ],
    [
      ["in the {classroom}", "at a desk in the {classroom}", "over in the {classroom}"],
      [", {student}"],
      [" takes notes", " sits and learns", " has a lesson", " does sums", " reads aloud"],
    ],
    [
      ["the {classroom}"],
      [" is the classroom", " is full of pupils", " serves as a school", " is kept free"],
      [" from {start_time}", " as of {start_time}", ", starting at {start_time}"],
    ],
    [
      [
        "the lesson is held in",
        "everything is said in",
        "the class speaks",
        "the language is",
        "explanations are in",
        "taught in:",
      ],
      [" {language}"],
    ],
    [
      ["in {language}", "speaking {language}", "using {language} only"],
      [", {teacher}"],
      [" explains", " lectures on", " talks about", " gives a class on"],
      [" {subject}"],
    ],
    [
      ["{language}"],
      [
        " is spoken in class",
        " is the language of the lesson",
        " is what you hear",
        " must be understood",
      ],
      [", so {student} is pleased", ", which {student} likes", ", and {student} speaks it well"],
    ],
    [
      ["the course", "each lesson", "one hour", "taking part", "the class", "tuition"],
      [" costs", " is priced at", " comes to", " can be had for"],
      [" {price}", " {price} in all", " {price} euros"],
    ],
    [
      ["{student}"],
      [" pays", " owes", " has paid", " hands over", " was charged"],
      [" {price}", " a sum of {price}", " {price} an hour"],
      [" to learn {subject}", " for a course in {subject}", " to be taught {subject}"],
    ],
    [
      ["for {price}", "at {price} an hour", "in return for {price}"],
      [
        ", one can have lessons from",
        ", you are taught by",
        ", the board is yours with",
        ", wisdom is sold by",
      ],
      [" {teacher}"],
    ],
  ],
};
