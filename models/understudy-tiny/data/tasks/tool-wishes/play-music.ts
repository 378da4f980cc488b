import type { Combination } from "../../combination.ts";

/** Wishes that need `play_music`. */
export const playMusicWishes: readonly Combination[] = [
  [
    ["play", "put on", "start", "queue", "start playing", "stream"],
    [" music", " songs", " some music", " a song", " some songs", " tracks"],
    [" by {artist}", " from {artist}", " of {artist}"],
  ],
  [
    ["play", "put on", "start", "queue up", "turn on", "throw on"],
    [
      " {artist}",
      " some {artist}",
      " something by {artist}",
      " the best of {artist}",
      " anything by {artist}",
    ],
    ["", " for me", " now", " in the kitchen", " loud", " in the background"],
  ],
  [
    ["I want", "I'd like", "we want", "I would love", "I need"],
    [" to hear", " to listen to", " to dance to", " to sing along with"],
    [
      " {artist}",
      " some {artist}",
      " a song by {artist}",
      " music by {artist}",
      " a few {artist} songs",
    ],
  ],
  [
    ["I'm in the mood for", "I feel like", "how about", "let's have", "let's hear", "time for"],
    [" {artist}", " some {artist}", " music by {artist}", " a bit of {artist}"],
    ["", " now", ", put it on", " tonight", ", play some"],
  ],
  [
    ["{artist}"],
    [" music", " songs", " playlist", " hits", " album", ", play it", ", any song"],
    ["", " now", ", on shuffle", " for the drive"],
  ],
  [
    ["music", "a song", "songs", "an album", "something"],
    [" by {artist}", " from {artist}"],
    [", play it", " would be nice", ", start it", ", now", " for the party", " while I cook"],
  ],
  [
    ["my favourite singer is", "I love", "my kids adore", "our guests like", "nobody beats"],
    [" {artist}"],
    [", play some songs", ", so put them on", ", start the music", ", let me hear something"],
  ],
  [
    ["can I hear", "may I hear", "is there any way to hear", "could we listen to"],
    [
      " {artist}",
      " some {artist}",
      " the new song by {artist}",
      " a track of {artist}",
      " one {artist} record",
    ],
    ["", " now", " on the speaker", " next"],
  ],
  [
    ["next song", "next up", "for dinner", "for the party", "while I work", "for my run"],
    [
      ": {artist}",
      ", play {artist}",
      ", some {artist}",
      ", music by {artist}",
      ", put on {artist}",
    ],
  ],
  [
    ["let", "have", "make"],
    [" {artist}"],
    [" sing", " play", " fill the room", " sound from the speakers"],
    ["", " for us", " now", " for a while", " on the speaker"],
  ],
  [
    ["shuffle", "play", "loop", "put on"],
    [" all songs", " the hits", " the top tracks", " the latest album", " the playlist"],
    [" by {artist}", " of {artist}", " from {artist}"],
    ["", " now", " for an hour"],
  ],
  [
    ["it's too quiet here", "the party needs music", "I'm bored", "I'm driving", "we're dancing"],
    [
      ", play {artist}",
      ", put on some {artist}",
      ", give us {artist}",
      ", I want to hear {artist}",
    ],
  ],
];
