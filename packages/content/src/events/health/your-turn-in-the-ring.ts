import { defineEvent } from '../../define-event.ts'

export const yourTurnInTheRing = defineEvent({
  id: 'your-turn-in-the-ring',
  kind: 'question',
  category: 'health',
  title: 'The chairs in a ring',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'habit',
      habit: 'heavy-drinking',
      mode: 'quitting',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  cooldownDays: 2600,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'listen',
  },
  text: [
    'Eighteen folding chairs, one urn of coffee. A roofer has spoken, and a judge, and a boy who might be nineteen. Now it is quiet, and it is quiet in your direction.',
  ],
  options: [
    {
      id: 'speak',
      text: 'Say it, from the beginning',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'You say it badly, and leave out the worst, and then go back and put it in. Nobody is shocked. You had counted on that, someone being shocked. “Keep coming,” says the roofer, and holds out the sugar.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'said-it-in-the-ring',
            },
          ],
        },
        {
          chance: 0.3,
          text: [
            'You get as far as your name. It is met by eighteen people with your name. That was it, for today; it seems that it counts.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'said-it-in-the-ring',
            },
          ],
        },
      ],
    },
    {
      id: 'funny',
      text: 'Tell the one about the parade',
      conditions: [
        {
          kind: 'temperament',
          of: 'extraversion',
          from: 55,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a very good story, and you are loved for it, up to the door. In the lot the judge unlocks her car. “That’s how I did it, too,” she says. “The first four times.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'listen',
      text: 'Pass, and listen to the boy',
      outcomes: [
        {
          chance: 1,
          text: [
            'He speaks about his mother’s car. You find that you are holding the seat of your chair with both hands. You come again on Thursday, to learn how it goes on.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'out',
      text: 'Go out for air, and keep going',
      outcomes: [
        {
          chance: 1,
          text: ['The air takes you by the elbow and knows where it is going. It has your usual table.'],
          effects: [
            {
              kind: 'startHabit',
              habit: 'heavy-drinking',
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
          ],
        },
      ],
    },
  ],
})
