import type { FurtherRecord } from "./further-record.ts";

/** A match: which teams play, how it ends, where and when, and who is the referee. */
export const match: FurtherRecord = {
  fields: {
    home_team: "company",
    away_team: "company",
    home_score: "count",
    away_score: "count",
    referee: "full_name",
    venue: "place",
    host_city: "city",
    match_date: "date",
  },
  combined: [
    [
      ["{home_team}"],
      [
        " hosted",
        " welcomed",
        " played at home against",
        " received",
        " had as its guest",
        " met on its own ground",
      ],
      [" {away_team}"],
    ],
    [
      ["{away_team}"],
      [
        " visited",
        " came to play",
        " travelled to meet",
        " went away to",
        " were the guests of",
        " made the trip to face",
      ],
      [" {home_team}"],
    ],
    [
      [
        "the home side",
        "the hosts",
        "the home team",
        "playing on their own grass",
        "the team of the house",
      ],
      [", ", ": ", " - "],
      ["{home_team}", '"{home_team}"'],
    ],
    [
      [
        "the visitors",
        "the guests",
        "the away team",
        "the side from elsewhere",
        "the travelling team",
      ],
      [", ", ": ", " - "],
      ["{away_team}", '"{away_team}"'],
    ],
    [
      ["{home_team}"],
      [" scored", " got", " made", " put away", " had to settle for"],
      [" {home_score}", " {home_score} points", " {home_score} goals"],
      [" at home", " in front of their own fans", " as hosts", " on their own ground"],
    ],
    [
      ["{away_team}"],
      [" scored", " got", " made", " took home", " managed"],
      [" {away_score}", " {away_score} points", " {away_score} goals"],
      [" as visitors", " away from home", " on the road", " as guests"],
    ],
    [
      ["the hosts", "the home side", "the team at home", "the locals"],
      [
        " ended on {home_score}",
        " scored {home_score}",
        " had {home_score}",
        " got {home_score} points",
      ],
      [" and the guests", ", the visitors", " while the away side", " but the travelling team"],
      [" ended on {away_score}", " made {away_score}", " had {away_score}", " got {away_score}"],
    ],
    [
      ["{away_score}"],
      [
        " for the visitors",
        " points went to the guests",
        " was the count of the away side",
        " goals by the travelling team",
      ],
      [" against", ", compared with", " to set beside", ", next to"],
      [
        " {home_score} for the hosts",
        " {home_score} of the home side",
        " {home_score} by the locals",
      ],
    ],
    [
      ["home score", "the hosts' tally", "points at home", "for the home team"],
      [": ", " - ", ", "],
      ["{home_score}"],
    ],
    [
      ["away score", "the guests' tally", "points for the visitors", "for the away team"],
      [": ", " - ", ", "],
      ["{away_score}"],
    ],
    [
      ["{referee}"],
      [
        " was the referee",
        " had the whistle",
        " kept order",
        " showed the cards",
        " ruled on every foul",
        " led the game",
      ],
      ["", " throughout", " for all of the match"],
    ],
    [
      [
        "the referee was",
        "the whistle was blown by",
        "it was overseen by",
        "in charge of the rules:",
        "the match was led by",
        "fouls were called by",
      ],
      [" {referee}"],
    ],
    [
      ["in {host_city}", "over in {host_city}", "on a pitch in {host_city}"],
      [
        " the whistle belonged to",
        " the referee was",
        " the cards were shown by",
        " the game was led by",
      ],
      [" {referee}"],
    ],
    [
      ["they played", "the game was held", "the teams met", "it took place", "the match went on"],
      [" in the {venue}", " at the {venue}", " by the {venue}"],
      [" in {host_city}", " of {host_city}", ", in the city of {host_city}"],
    ],
    [
      ["the {venue}"],
      [" was full", " was the scene", " saw it all", " served as the field", " was the ground"],
      [" when {home_team} played", " as {home_team} ran out", " where {home_team} felt at home"],
    ],
    [
      [
        "the venue was",
        "the ball rolled in",
        "fans filled",
        "they ran about in",
        "the stands were put up in",
      ],
      [" the {venue}"],
    ],
    [
      ["{host_city}"],
      [
        " hosted the match",
        " was the city of the game",
        " put up the flags",
        " saw the teams play",
        " had the honour",
      ],
      [" on {match_date}", ", {match_date}", " (on {match_date})"],
    ],
    [
      ["on {match_date}", "{match_date}:", "the date was {match_date} and"],
      [" {away_team}"],
      [
        " came to town",
        " arrived as guests",
        " got off the bus to play",
        " played away",
        " stepped on foreign grass",
      ],
    ],
    [
      ["kick-off was", "the match is dated", "match day:", "they met on", "the game fell on"],
      [" {match_date}"],
    ],
    [
      [
        "the fans came to",
        "the city was",
        "we all went to",
        "the game was given to",
        "the host city was",
      ],
      [" {host_city}"],
    ],
    [
      ["{home_team}"],
      [" v ", " against ", " - ", " vs "],
      ["{away_team}"],
      [
        ", with {referee} as referee",
        ", led by {referee}",
        " (referee: {referee})",
        "; {referee} had the whistle",
      ],
    ],
    [
      ["{home_team}"],
      [" "],
      ["{home_score}"],
      [", ", " - ", " : ", " and "],
      ["{away_team}"],
      [" "],
      ["{away_score}"],
    ],
  ],
};
