import { defineEvent } from '../../define-event.ts'

export const behindTheEncyclopedia = defineEvent({
  id: 'behind-the-encyclopedia',
  kind: 'question',
  category: 'love',
  title: 'Behind the encyclopedia',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'habit',
      habit: 'heavy-drinking',
      strength: 60,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  cooldownDays: 2600,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    '{partner} has looked something up. On the table stands volume seven, and beside it the bottle that lived behind it. {partner.They} {partner|has|have} set out one glass. “Show me,” says {partner}. “I want to see how you do it.”',
  ],
  options: [
    {
      id: 'stop',
      text: 'Pour it into the sink, with {partner} watching',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It takes as long as a song. You are both listening for the end of it. “There’s one in the toilet tank,” you say then, and {partner} sits down on the floor, from relief.',
          ],
          effects: [
            {
              kind: 'quitHabit',
              habit: 'heavy-drinking',
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'the-sink-and-the-song',
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It goes down the drain, and at night you hear yourself explain to the drain that it was a gesture. In the morning you begin again to stop, without anybody watching.',
          ],
          effects: [
            {
              kind: 'quitHabit',
              habit: 'heavy-drinking',
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
          ],
        },
      ],
    },
    {
      id: 'show',
      text: 'Drink it, as you would alone',
      outcomes: [
        {
          chance: 1,
          text: [
            'You had thought it would be a scene. It is a person drinking at a table. {partner} looks until the end, and goes and gets a coat. It is four days, and then the coat is back, and you do not talk of it.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: -16,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'startHabit',
              habit: 'heavy-drinking',
            },
          ],
        },
      ],
    },
    {
      id: 'old',
      text: 'Say that it is old, that you had forgotten it',
      outcomes: [
        {
          chance: 0.35,
          text: [
            '{partner} looks at the level, and at you, and decides to believe it. It is terrible to be decided for.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'it-was-an-old-bottle',
            },
          ],
        },
        {
          chance: 0.65,
          text: [
            '“It’s a new label,” says {partner}. Volume seven is put back. The bottle stays on the table, through supper, like a guest.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'it-was-an-old-bottle',
            },
          ],
        },
      ],
    },
    {
      id: 'help',
      text: 'Ask {partner.them} to drive you to the place, tonight',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'The place smells of coffee and floor wax. {partner} waits in the car for two hours with the light on. From the window you can see {partner.them} turning pages.',
          ],
          effects: [
            {
              kind: 'quitHabit',
              habit: 'heavy-drinking',
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'startRoutine',
              id: 'the-chairs',
              title: 'The meeting',
              place: 'town',
              time: 'evening',
              days: [2],
              minutes: 90,
              energy: 3,
            },
            {
              kind: 'remember',
              what: 'the-chairs-in-a-ring',
            },
          ],
        },
      ],
    },
  ],
})
