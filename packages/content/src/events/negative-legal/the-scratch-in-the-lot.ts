import { defineEvent } from '../../define-event.ts'

export const theScratchInTheLot = defineEvent({
  id: 'the-scratch-in-the-lot',
  kind: 'question',
  category: 'chance',
  title: 'A long silver line',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 19,
    to: 85,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'owns',
          item: 'used-car',
        },
        {
          kind: 'owns',
          item: 'new-car',
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 12,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'note',
    minutes: 4320,
  },
  text: [
    'It’s only a sound, as when a chair’s pulled back. You get out. On the dark car next to yours there’s a silver line from the light to the door. There’s no one in the lot but a boy collecting carts, and he’s got his back to you; he’s had it to you for rather a long time.',
  ],
  options: [
    {
      id: 'note',
      text: 'Write a note with your number',
      outcomes: [
        {
          chance: 0.7,
          odds: 'he is decent',
          text: [
            'A man calls, at supper. He’d never had a note, he says, in thirty years; he’s had everything else. It’s nine hundred. He takes you to see the place where it’s done, so that you’ll know it was.',
          ],
          effects: [
            {
              kind: 'money',
              by: -90000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'there is a neck',
          text: ['There’s a neck, too, it says in the letter; there’s a neck now, and nights without sleep.'],
          effects: [
            {
              kind: 'money',
              by: -240000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
            {
              kind: 'appoint',
              title: 'Small claims: the neck',
              message:
                'He wears a collar. He turns around in it, quite easily, to see who’s come in. The judge has noticed. You’re to pay for the paint.',
              daysFromNow: 60,
              hour: 10,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -6,
                },
                {
                  kind: 'money',
                  by: 60000,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Drive off',
      outcomes: [
        {
          chance: 1,
          text: ['You go by the back way, at the speed limit. At home you put the car in with its nose to the wall.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
          ],
          followUps: [
            {
              event: 'the-camera-on-the-pole',
              afterDays: [10, 40],
            },
          ],
        },
      ],
    },
    {
      id: 'boy',
      text: 'Go over to the boy, and ask him whose it is',
      conditions: [
        {
          kind: 'temperament',
          of: 'extraversion',
          from: 45,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“My mom’s,” he says. He’d been working out what he’d do. She’s on the register, lane five, and you wait your turn with nothing in your hands. She lets it go for three hundred and a look.',
          ],
          effects: [
            {
              kind: 'money',
              by: -30000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 40,
      },
      choose: 'go',
      roll: 0.2,
      expect: {
        followUp: 'the-camera-on-the-pole',
      },
    },
  ],
})
