import type { Combination } from "../../combination.ts";

/** Wishes that need `create_event`. */
export const createEventWishes: readonly Combination[] = [
  [
    ["add", "put", "enter", "save", "note down"],
    [
      " {title}",
      ' "{title}"',
      " an event called {title}",
      " the event '{title}'",
      " an entry for {title}",
    ],
    [" to my calendar", " on my calendar", " in the calendar", " into my schedule"],
    [" on {date}", " for {date}", ", date {date}", " under {date}", ", it's on {date}"],
  ],
  [
    ["create", "make", "schedule", "set up", "plan", "add"],
    [" an event", " a calendar event", " a new event", " an appointment", " a calendar entry"],
    [
      " called {title}",
      ' named "{title}"',
      " titled {title}",
      " for {title}",
      ' with the title "{title}"',
    ],
    [" on {date}", " for {date}", ", date: {date}", " dated {date}"],
  ],
  [
    ["schedule", "plan", "book", "pencil in", "set up"],
    [" {title}", ' "{title}"', " '{title}'"],
    [" for {date}", " on {date}", " on the day of {date}", ", on {date} exactly"],
    ["", " in my calendar", " in the diary", " on the calendar"],
  ],
  [
    ["on {date}", "for {date}", "{date}:"],
    [", add", ", put", ", schedule", ", create", ", enter"],
    [" {title}", ' "{title}"', " an event called {title}", " a calendar entry '{title}'"],
    ["", " in my calendar", " to the calendar"],
  ],
  [
    ["I have", "we have", "there is", "I've got", "we're having"],
    [" {title}", ' "{title}"', " an event, {title},", " something called {title}"],
    [" on {date}", " coming up on {date}", " that falls on {date}"],
    [
      ", put it in my calendar",
      ", add that to the calendar",
      ", make an event for it",
      " and it should be in my calendar",
    ],
  ],
  [
    ["block", "reserve", "mark", "keep"],
    [" {date}", " the date {date}", " all of {date}", " the day {date}"],
    [
      " for {title}",
      " in my calendar for {title}",
      ' for an event named "{title}"',
      " with the title {title}",
    ],
  ],
  [
    ["calendar:", "new event:", "calendar entry:", "appointment:", "new calendar event:"],
    [
      " {title} on {date}",
      " {title}, {date}",
      ' "{title}" for {date}',
      " {date}, {title}",
      " {date} - {title}",
    ],
    ["", ", all day", ", add it"],
  ],
  [
    ["my calendar", "the calendar", "our schedule", "my diary"],
    [" needs", " should show", " should have", " has to list", " is missing"],
    [" {title}", ' "{title}"', " the event {title}", " an entry '{title}'"],
    [" on {date}", " for {date}", " at {date}"],
  ],
  [
    ["{title}", '"{title}"', "our {title}"],
    [" is on", " is happening on", " takes place on", " has been set for", " falls on"],
    [" {date}"],
    [
      ", save it",
      ", put it in the calendar",
      ", so create an event",
      " and belongs in my calendar",
      ", add it to my schedule",
    ],
  ],
  [
    ["I need", "I want", "I'd like", "we need"],
    [" a calendar event", " an event", " a calendar entry", " an appointment"],
    [" on {date}", " for {date}", " dated {date}"],
    [" called {title}", " with the title {title}", ' named "{title}"', " that says {title}"],
  ],
  [
    ["don't let me forget", "make sure I don't miss", "I mustn't miss", "I can't forget"],
    [" {title}", ' "{title}"', " the event {title}"],
    [" on {date}", ", which is on {date}", ", it's {date}"],
    [": calendar it", ", so put it on my calendar", ", add it to the calendar"],
  ],
];
