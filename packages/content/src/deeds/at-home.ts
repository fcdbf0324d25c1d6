import { defineDeed } from '../define-deed.ts'

export const atHome = defineDeed({
  id: 'at-home',
  lines: [
    {
      outcome: 'good',
      relations: ['spouse', 'partner'],
      text: [
        '{person} has made dinner. Every pot that you own was needed. It is good.',
        '{person} puts on a record and holds out a hand.',
        'The car is warm when you come out. {person} had gone down in {person.their} slippers.',
        '{person} has fixed the drawer. Nobody says anything. You open and close it a few times during the evening.',
        '{person} has drawn a bath and stands guard at the door.',
        'You find that {person} has labeled your leftovers, with a small heart on the oldest.',
        '{person} reads you the crossword from the other end of the couch. You are both stuck on a river.',
        'You wake, and {person} has pulled the blanket over to your side.',
        '{person} cuts your hair in the kitchen, with a towel and great seriousness.',
        '{person} meets you at the door with the phone off the hook and a deck of cards.',
        'The bulb in the hall has been out since forever. {person} has changed it. You stand in the light.',
        '{person} walks out to meet you halfway home, for no reason that is given.',
      ],
    },
    {
      outcome: 'good',
      text: [
        '{person} leaves a note in your shoe. You find it at noon, with your foot.',
        '{person} falls asleep on your shoulder in front of the television. You watch the weather of four states so as not to move.',
        'You hear {person} laughing in the next room, alone, at a book. It is a good sound to have in a house.',
        '{person} has kept you the last piece of pie, under a plate, under a note with your name on it.',
        '{person} sings in the shower, all the verses, and does not know that the window is open.',
        'You and {person} meet at the refrigerator at midnight, and finish what is in it, standing up.',
        '{person} saves you the comics from the paper, and the heel of the bread.',
        'You and {person} sit on the back step and name the noises.',
        '{person} has laid your towel on the radiator.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 6, to: 12 },
      text: [
        '{person} has made you breakfast: a banana, a cracker, and a drawing of an egg.',
        '{person} has written you a ticket for working too much. The fine is one game of checkers.',
        '{person} wants to show you something in the yard, with your eyes shut. It is a hole. It is a very good hole.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 13, to: 17 },
      text: [
        '{person} has taken the trash out. Nobody had asked. You look at the calendar to see what day it is.',
        '{person} comes down at midnight for cereal, finds you there for the same reason, and stays.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 6, to: 17 },
      text: [
        '{person} has cut your sandwich into a boat. You are getting too old for it. You eat the sail first.',
        '{person} wakes you before it is light, and wraps you in a blanket, because there are northern lights, or might be. There are not. There is cocoa.',
        '{person} lets you stay up for the end of the game.',
      ],
    },
    {
      outcome: 'good',
      relations: ['sister', 'brother'],
      text: [
        '{person} lets you have the front seat, without a fight, and does not say why.',
        '{person} knocks on the wall at night: two short, one long. You knock back.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You and {person} pass each other in the hallway all day, like ships. In the evening you both end up at the sink.',
        '{person} asks where the scissors are. You know. It is the longest talk of the day, and a friendly one.',
        '{person} hums all morning. By night you have the tune.',
        'You and {person} read in the same room, and turn the pages at different speeds.',
        '{person} and you are looking for the same pencil all afternoon. It is behind an ear.',
        '{person} is in the bath, and so you wait.',
        'There are footsteps overhead, back and forth: {person}, thinking.',
      ],
    },
  ],
})
