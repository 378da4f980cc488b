import type { FurtherRecord } from "./further-record.ts";

/** A rented home: who lets it to whom, where, at what rent, and its colors. */
export const home: FurtherRecord = {
  fields: {
    tenant: "full_name",
    landlord: "full_name",
    city: "city",
    rooms: "count",
    rent: "price",
    wall_color: "color",
    door_color: "color",
    address: "word",
  },
  combined: [
    [
      ["{tenant}", "a lodger named {tenant}", "the new occupant, {tenant},", "one {tenant}"],
      [" rents from", " pays rent to", " got the keys from", " owes a month to", " signed with"],
      [" {landlord}", " the owner, {landlord}", " {landlord}, who lives next door"],
    ],
    [
      ["{landlord}", "homeowner {landlord}", "{landlord}, who owns the building,"],
      [" lets it to", " gave the keys to", " raised the rent of", " has taken in", " leases it to"],
      [" {tenant}", " someone called {tenant}", " {tenant}, a quiet type"],
    ],
    [
      ["the house", "the flat", "this apartment", "the property"],
      [" belongs to {landlord}", " is owned by {landlord}", " is {landlord}'s"],
      [" but is lived in by {tenant}", "; {tenant} lives there", ", with {tenant} as the tenant"],
    ],
    [
      ["{tenant}", "since spring {tenant}", "our neighbor {tenant}"],
      [" lives in a flat with", " moved into", " sleeps in one of", " has to clean"],
      [" {rooms} rooms", " all {rooms} rooms", " {rooms} rooms and a kitchen"],
    ],
    [
      ["in {city}", "over in {city}", "right in the middle of {city}", "{city} being dear,"],
      [" it costs {rent}", " they ask {rent}", " the rent is {rent}", " you pay {rent}"],
      [" a month", " monthly", " with heating", " all in"],
    ],
    [
      ["{rent} a month", "a rent of {rent}", "every month {rent}"],
      [" goes to {landlord}", " is what {landlord} asks", " ends up with {landlord}"],
      ["", ", like it or not", " on the first"],
    ],
    [
      ["the walls are {wall_color}", "they painted the walls {wall_color}", "{wall_color} walls"],
      [" and", " but", " while"],
      [" the door is {door_color}", " the door was left {door_color}", " a {door_color} door"],
    ],
    [
      ["a {door_color} door", "the {door_color} front door", "a door in {door_color}"],
      [" opens onto", " leads to", " goes well with", " clashes with", " is set in"],
      [" {wall_color} walls", " walls of {wall_color}", " walls painted {wall_color}"],
    ],
    [
      ["the walls", "all the walls", "the walls inside", "its old walls"],
      [" are", " were whitewashed in", " have been painted", " shine in", " shall stay"],
      [" {wall_color}", " a soft {wall_color}", " {wall_color} from floor to ceiling"],
    ],
    [
      ["you enter by", "knock on", "look for", "you cannot miss", "at the front is"],
      [" the {door_color} door", " a door that is {door_color}", " a door painted {door_color}"],
    ],
    [
      ["{tenant}", "a busy {tenant}", "the renter, {tenant},"],
      [" painted the door {door_color}", " locked the {door_color} door"],
      ["", " yesterday", " without asking"],
    ],
    [
      ["{landlord}", "the proprietor, {landlord},", "stern {landlord}"],
      [" wants the walls {wall_color}", " had the walls done in {wall_color}"],
      ["", ", no matter what", " before letting it"],
    ],
    [
      ["there are", "it has", "inside you find", "the plan shows", "the number of rooms is"],
      [" {rooms}", " {rooms} in all", " exactly {rooms}"],
      ["", ", counting the attic", ", bath not included"],
    ],
    [
      ["{rooms} rooms", "a home with {rooms} rooms", "a set of {rooms} rooms"],
      [" for {rent}", " at {rent} a month", " (rent {rent})", ", {rent} per month,"],
      [" is a good deal", " was on offer", " is hard to find"],
    ],
    [
      [
        "the address is",
        "you will find it at",
        "the street is called",
        "send letters to",
        "it is on",
      ],
      [" {address}", " {address} street", ' "{address}"', " {address} lane"],
      [" in {city}", ", {city}", ", in the city of {city}", " ({city})"],
    ],
    [
      ["it stands in", "the place is in", "the town is", "to get there, go to", "they live in"],
      [" {city}", " {city}, near the station", " the north of {city}"],
    ],
    [
      ["{tenant}'s", "the resident {tenant}'s"],
      [" address", " mailbox", " new home", " street"],
      [" is {address}", ": {address}", " goes by {address}", " reads {address}"],
    ],
    [
      ["on the mailbox it says", "the street sign reads", "address:", "tell the driver"],
      [" {address}", ' "{address}"', " {address}, second floor"],
    ],
    [
      ["monthly cost:", "the contract says", "they pay", "rent:", "on the first of the month:"],
      [" {rent}", " {rent} euros", " {rent} without heating"],
    ],
    [
      ["the lease was taken by", "the name on the bell is", "the one living there is", "let to"],
      [" {tenant}", " {tenant}, the tenant", " {tenant} (moved in lately)"],
    ],
    [
      ["the deeds are in the name of", "complaints about the roof go to", "the landlord is"],
      [" {landlord}", " {landlord}, rarely seen", ' "{landlord}"'],
    ],
    [
      ["{landlord}", "a wealthy {landlord}", "I know that {landlord}"],
      [" has a house for rent", " owns a building", " lets out a flat"],
      [" in {city} with {rooms} rooms", " of {rooms} rooms in {city}"],
    ],
  ],
};
