import { defineEvent } from '../../define-event.ts'

export const theOneOnTheLine = defineEvent({
  id: 'the-one-on-the-line',
  kind: 'question',
  category: 'friendship',
  title: 'The line',
  stages: ['middleAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 18, to: 30 } },
    friend: { relation: 'friend', age: { from: 30, to: 80 } },
  },
  conditions: [
    { kind: 'remembers', what: 'wrote-the-friend', daysAgo: 2500 },
    { kind: 'recalls', role: 'friend', as: 'being the one on the line' },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'thank' },
  text: [
    '{child} is of age; the form is out of date. You have a coffee with {friend} and tell {friend.them}, lightly, that {friend.they} {friend|has|have} been released. {friend} stirs. “I redid the back room,” {friend.they} {friend|says|say}. “Back then. I put in a window. I never said.”',
  ],
  options: [
    {
      id: 'thank',
      text: 'Thank {friend.them}',
      outcomes: [
        {
          chance: 1,
          text: ['It’s too small a word; it lies on the table, with the sugar. {friend} pays for the coffee.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'see',
      text: 'Ask to see the room',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s an octopus on the ceiling, somewhat faded. There’s a bed that has never been slept in. {friend} stands in the doorway with the shyness of a landlord. You call {child} from there. {child} sleeps in it that weekend, and on and off for the next ten years.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'familiarity', role: 'friend', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'new',
      text: 'Put {friend.them} on another line',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            '“Next of kin.” “Whom to call.” There turn out to be quite a number of lines. {friend} gets out {friend.their} own form; it has the same ones, empty. You swap pens.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 16 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
          remembers: { role: 'friend', as: 'each other’s line' },
        },
      ],
    },
  ],
})
