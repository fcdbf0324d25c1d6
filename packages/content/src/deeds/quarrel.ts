import { defineDeed } from '../define-deed.ts'

export const quarrel = defineDeed({
  id: 'quarrel',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        'You tell {person} what you have wanted to say for a year. {person.They} {person|says|say} it back, with other nouns. Then there is nothing left in the room, and somebody opens a window.',
        'It gets loud. Then {person} says: “Finally.” You both feel lighter by something that you could weigh.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'You and {person} shout for ten minutes. In the eleventh one of you laughs.',
        'You say the thing. {person} is quiet, and then says that you are right about half of it. You settle on which half.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: ['You and {person} have it out in the parked car. When you get out, you hold the door for each other.'],
    },
    {
      outcome: 'plain',
      text: [
        'You say what you think. {person} says what {person.they} {person|thinks|think}. Nobody takes anything back, and you go home separately.',
        'You and {person} quarrel about the exact words that somebody used. You both know that it is not about the words.',
        '{person} says: “Fine.” You say: “Fine.” It is the last word for some time.',
        'You raise your voice, and {person} lowers {person.theirs}, which is worse.',
        'You and {person} are not speaking. It is oddly quiet, and you find that you had told {person.them} things all day long, in your head.',
        'It begins with something small and ends with everything since the spring. You go off in two directions.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'It begins with the dishes and ends with everything since the spring. {person} leaves in the middle of a sentence. It was yours.',
      ],
    },
    {
      outcome: 'plain',
      relations: ['sister', 'brother'],
      age: { from: 16 },
      text: [
        'You and {person} quarrel, and within a minute you are nine years old, both of you, and somebody broke something.',
      ],
    },
    {
      outcome: 'plain',
      relations: ['spouse', 'partner'],
      text: ['You and {person} go to bed angry, each on the outer edge, with a whole country in between.'],
    },
    {
      outcome: 'plain',
      relations: ['mother', 'father'],
      age: { from: 13, to: 19 },
      text: ['You slam the door on {person}. It is a hollow door and does not slam well. You do it again.'],
    },
    {
      outcome: 'plain',
      relations: ['son', 'daughter'],
      theirAge: { from: 12, to: 19 },
      text: [
        '{person} says that you do not understand anything. The door to {person.their} room closes, and the music starts.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You say something that cannot be put back. {person} looks at you as at somebody who has just come in.',
        'You and {person} say everything. It turns out that everything is too much.',
        'You push, or {person} pushes. It is over in a second, and neither of you can say afterward how it came to that.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        '{person} throws your key on the table. You had forgotten that {person.they} had one.',
        'You bring up the one thing {person} had told you in confidence. You see the face close.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        'It ends on the sidewalk, with people looking. You both say things that the neighbors will remember longer than you want.',
      ],
    },
  ],
})
