import { defineEvent } from '../../define-event.ts'

export const whatTheyMissed = defineEvent({
  id: 'what-they-missed',
  kind: 'question',
  category: 'family',
  title: 'The seat on the aisle',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { kid: { relation: ['son', 'daughter'], age: { from: 15 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'recalls', role: 'kid', as: 'the play with the wings' },
        { kind: 'recalls', role: 'kid', as: 'the third tree' },
      ],
    },
  ],
  trigger: { kind: 'waiting', medianDays: 250 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'wait', minutes: 4320 },
  text: [
    'You and {kid} are doing the dishes, and it’s going along nicely, and you say something about a play that’s on. “You wouldn’t come,” {kid} says. The voice is perfectly pleasant. “I looked for you the whole time. I could tell you what everyone in that row was wearing.”',
  ],
  options: [
    {
      id: 'wait',
      text: 'Say that you had to work',
      outcomes: [
        {
          chance: 1,
          text: ['“I know,” {kid} says, and dries a glass that’s dry. “You always said it like it was the weather.”'],
          effects: [
            { kind: 'affinity', role: 'kid', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: '“Tell me what they were wearing”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{kid} does; the whole row, left to right, ending at the empty seat. Then {kid.they} does the lines. {kid.They} has them all. You have a plate in your hands and nowhere to put it.',
          ],
          effects: [
            { kind: 'affinity', role: 'kid', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'ticket',
      text: 'Ask whether {kid.they} has anything, at all, coming up',
      conditions: [{ kind: 'gauge', of: 'stress', from: 0, to: 65 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a thing in two weeks, in a garage, with amplifiers. “You’d hate it,” {kid} says. You write it on the back of your hand before {kid} can take it back.',
          ],
          effects: [
            { kind: 'affinity', role: 'kid', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            {
              kind: 'appoint',
              title: 'In the garage',
              message: 'It’s terrible, and very loud, and you’re there. {kid} plays it straight at you.',
              daysFromNow: 12,
              hour: 20,
              place: 'town',
              effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
            },
          ],
        },
      ],
    },
  ],
})
