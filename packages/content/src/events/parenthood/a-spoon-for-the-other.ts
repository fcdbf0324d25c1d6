import { defineEvent } from '../../define-event.ts'

export const aSpoonForTheOther = defineEvent({
  id: 'a-spoon-for-the-other',
  kind: 'question',
  category: 'family',
  title: 'Seven for one, four for the other',
  stages: ['oldAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 25, to: 60 } },
    baby: { relation: ['grandson', 'granddaughter'], age: { from: 5, to: 10 } },
    other: { relation: ['grandson', 'granddaughter'], age: { from: 1, to: 16 } },
  },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 4000,
  importance: 4,
  offline: { kind: 'auto', option: 'even' },
  text: [
    '“Seven,” says {child}, in a low voice. “I’ve counted. You have seven pictures of {other} up, and four of {baby}. {baby.They} counted them, too.” You look at the wall. It is so.',
  ],
  options: [
    {
      id: 'even',
      text: 'Hang up three more of {baby}',
      outcomes: [
        {
          chance: 1,
          text: [
            '{baby} comes, counts, and nods. {baby.They} {baby|is|are} a just child. You notice that, in looking for the three, you have looked at {baby.them} for a whole evening.',
          ],
          effects: [
            { kind: 'affinity', role: 'baby', by: 6 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'familiarity', role: 'baby', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'true',
      text: 'Say that {other} is simply easier to be with',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I know,” says {child}, with {child.their} coat on. “That’s what you said about me.” You had thought that you only thought it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -12 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'books',
      text: 'Say that you kept such books once before',
      conditions: [{ kind: 'remembers', what: 'kept-the-books' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“And it was the same to the dollar,” you say. “And it was no use.” {child} takes the hammer out of your hand. You take all of them down, every one, and put up a map.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask {baby} to come for a week, alone',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            '{baby.They} {baby|is|are} not easy. {baby.They} {baby|asks|ask} how much everything cost. On the fifth day {baby.they} {baby|takes|take} apart your radio, and puts it together, and there are two stations on it that were not there before.',
          ],
          effects: [
            { kind: 'familiarity', role: 'baby', by: 14 },
            { kind: 'affinity', role: 'baby', by: 12 },
            { kind: 'gauge', of: 'energy', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
          remembers: { role: 'baby', as: 'the week of the radio' },
        },
      ],
    },
  ],
})
