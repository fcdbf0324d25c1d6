import { defineEvent } from '../../define-event.ts'

export const theThingUnderTheArm = defineEvent({
  id: 'the-thing-under-the-arm',
  kind: 'question',
  category: 'health',
  title: 'A pea',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 32,
    to: 82,
  },
  conditions: [
    {
      kind: 'not',
      of: {
        kind: 'ill',
      },
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 9,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'It’s the size of a pea. You find it in the shower, under the arm, and then you can’t find it, and then there it is. It doesn’t hurt. You read somewhere that it’s the ones that don’t.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Give it until the end of the month',
      outcomes: [
        {
          chance: 1,
          text: [
            'At the end of the month it’s a pea. You’ve got so used to looking for it that your hand goes there in meetings.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
          ],
          followUps: [
            {
              event: 'the-thing-has-grown',
              afterDays: [90, 240],
            },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Call in the morning',
      moneyCost: 15000,
      outcomes: [
        {
          chance: 0.75,
          odds: 'it is nothing',
          text: [
            '“Fat,” says the doctor, who has pushed it back and forth a bit under one finger. “Fat, and worry.” You sit in the parking lot with the engine off, and what you want, very badly, is a peach.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'examine',
            },
          ],
        },
        {
          chance: 0.25,
          odds: 'it is not',
          text: [
            'She stops talking about the weather. She does it again, with her eyes shut. “I’d like to have a look inside that.” It comes out on a Tuesday. It’s not nothing; they’ve got it early, she says, and says it twice.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -6,
            },
            {
              kind: 'money',
              by: -90000,
            },
            {
              kind: 'examine',
            },
            {
              kind: 'remember',
              what: 'they-got-it-early',
            },
            {
              kind: 'appoint',
              title: 'The result',
              message:
                'She has it in a folder, and she’s smiling before you’re through the door, so that you needn’t walk the whole way without knowing. It hasn’t spread.',
              daysFromNow: 14,
              hour: 9,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -14,
                },
                {
                  kind: 'gauge',
                  of: 'happiness',
                  by: 8,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'show',
      text: 'Ask a person who’d know: you work with them',
      conditions: [
        {
          kind: 'job',
          ladders: ['nursing', 'medicine', 'care'],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Arms up,” she says, by the linen closet, between two bells. Then: “Today. I’ll call down.” It’s out by Friday. She comes in on her day off to be the one who’s there.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'examine',
            },
            {
              kind: 'remember',
              what: 'they-got-it-early',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 50,
      },
      choose: 'wait',
      roll: 0.2,
      expect: {
        followUp: 'the-thing-has-grown',
      },
    },
  ],
})
