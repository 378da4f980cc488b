import type { FurtherRecord } from "./further-record.ts";

/** A table in a restaurant: who sits there, who serves, what is had, and when. */
export const dinner: FurtherRecord = {
  fields: {
    guest: "name",
    waiter: "name",
    dish: "food",
    drink: "food",
    table: "number",
    party_size: "count",
    time: "time",
    restaurant: "company",
  },
  combined: [
    [
      ["{guest}", "a diner called {guest}", "hungry {guest}", "our regular {guest}"],
      [" was served by", " left a tip for", " waved at", " was shown in by", " ordered from"],
      [" {waiter}", " the waiter, {waiter}", " {waiter}, who works there", " a polite {waiter}"],
    ],
    [
      ["{waiter}", "{waiter}, in an apron,", "{waiter} from the staff", "the server {waiter}"],
      [" took the order of", " poured the wine for", " brought the menu to", " looked after"],
      [" {guest}", " a visitor called {guest}", " {guest}, who was starving"],
    ],
    [
      ["{guest}", "tonight {guest}", "a delighted {guest}"],
      [" ate", " had", " chose", " asked for", " could not finish"],
      [" the {dish}", " {dish}", " a plate of {dish}", " {dish} as the main course"],
      [" with {drink} to drink", " and drank {drink}", ", washed down with {drink}"],
    ],
    [
      ["to drink there was {drink}", "a glass of {drink} was poured", "{drink} filled the cups"],
      [" and on the plate", ", and to eat", " while for the main course"],
      [" {dish}", ": {dish}", " came {dish}", " there was {dish}"],
    ],
    [
      ["{waiter}", "a young man, {waiter},", "a young woman, {waiter},", "quick {waiter}"],
      [" carried in", " recommended", " served", " brought", " spilt none of"],
      [" the {dish}", " a steaming {dish}", " a bowl of {dish}", " today's {dish}"],
    ],
    [
      ["{waiter}", "at the bar {waiter}", "attentive {waiter}"],
      [" refilled", " mixed", " poured", " came round with"],
      [" the {drink}", " a glass of {drink}", " more {drink}", " a jug of {drink}"],
    ],
    [
      ["the meal was", "from the kitchen came", "on the plate:", "to eat:", "the cook made"],
      [" {dish}", " {dish}, still hot", " a large {dish}", " {dish} (no salt)"],
    ],
    [
      ["the glasses held", "to sip:", "they drank", "the bottle was full of", "drink:"],
      [" {drink}", " {drink}, ice cold", " {drink} without ice", " chilled {drink}"],
    ],
    [
      ["they sat at", "you are at", "please set", "follow me to", "we kept free"],
      [" table {table}", " number {table}", " no. {table}", " table {table} by the window"],
      ["", " tonight", ", as asked"],
    ],
    [
      ["table {table}", "the table numbered {table}", "number {table} in the corner"],
      [" was laid for", " seats", " has to hold", " is booked for", " must fit"],
      [" {party_size}", " {party_size} people", " a party of {party_size}", " {party_size} guests"],
    ],
    [
      ["we are", "they will be", "the group came to", "it is a company of", "heads:"],
      [
        " {party_size}",
        " {party_size} in all",
        " {party_size}, kids included",
        " {party_size} persons",
      ],
    ],
    [
      [
        "{party_size} of us",
        "a group of {party_size}",
        "{party_size} persons",
        "a crowd of {party_size}",
      ],
      [" arrive at", " will be there by", " sat down at", " have a booking for"],
      [" {time}", " {time} sharp", " about {time}", " {time} or a bit later"],
    ],
    [
      ["at {time}", "{time} it was when", "by {time}", "from {time} on"],
      [" {guest}", " a lady or gentleman called {guest}"],
      [" took a seat", " was at the door", " has a reservation", " came in with friends"],
      [" at {restaurant}", ", the place being {restaurant}", " in the dining room of {restaurant}"],
    ],
    [
      ["the reservation is for", "the food came at", "they expect us at", "dinner starts at"],
      [" {time}", " {time} exactly", " {time} (not earlier)"],
    ],
    [
      [
        "{restaurant}",
        "the bistro {restaurant}",
        "a place called {restaurant}",
        "good old {restaurant}",
      ],
      [" is known for", " does a great", " serves", " had run out of", " put on the menu"],
      [" {dish}", " {dish} with herbs", " homemade {dish}"],
    ],
    [
      ["they dined at", "the restaurant is", "the booking is with", "we went to", "meet me at"],
      [" {restaurant}", " {restaurant}, down the road", ' "{restaurant}"'],
    ],
    [
      ["{waiter}", "a fellow named {waiter}", "somebody called {waiter}"],
      [" waits tables at", " is on the staff of", " has the late shift at", " serves at"],
      [" {restaurant}", " the lovely {restaurant}", " {restaurant}, full as it is"],
    ],
    [
      ["{guest}'s", "visitor {guest}'s"],
      [" booking", " reservation", " seat", " spot"],
      [" is table {table}", " puts them at number {table}", " means table {table}"],
      [" at {time}", " from {time}", " ({time})"],
    ],
    [
      ["the table was reserved by", "the bill was paid by", "under the name of", "booked for"],
      [" {guest}", " {guest}, who comes often", " a guest named {guest}"],
    ],
    [
      [
        "the one who served was",
        "the tip went to",
        "your waiter tonight is",
        "the apron was worn by",
      ],
      [" {waiter}", " {waiter}, new on the job", ' "{waiter}"'],
    ],
    [
      ["{guest}", "I saw how {guest}", "thirsty {guest}"],
      [" drank only {drink}", " sipped a {drink}", " sent the {drink} back"],
      [" at table {table}", " over at number {table}", ", sitting at {table}"],
    ],
  ],
};
