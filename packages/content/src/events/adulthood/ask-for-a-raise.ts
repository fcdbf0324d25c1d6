import { defineEvent } from '../../define-event.ts'

export const askForARaise = defineEvent({
  id: 'ask-for-a-raise',
  kind: 'question',
  category: 'work',
  title: 'The figure',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', days: 300, partTime: false }],
  setting: 'work',
  trigger: { kind: 'draw', weight: 10 },
  cooldownDays: 2400,
  importance: 5,
  offline: { kind: 'deadline', option: 'leave-it', minutes: 3 * 1440 },
  text: [
    'Somebody has left a list on the photocopier. You did not mean to read it. You know now what the others get, and so does your stomach.',
    'The new one started in March, and earns more than you do. He told you himself, the way you would mention the weather.',
  ],
  options: [
    {
      id: 'ask-well',
      text: 'Ask, with a list of what you have done',
      energyCost: 10,
      conditions: [{ kind: 'job', performance: { from: 45 } }],
      outcomes: [
        {
          chance: 0.6,
          odds: 'they agree',
          text: ['You have written it on one page. They read it twice. “Yes,” they say, as if it had been their idea.'],
          effects: [
            { kind: 'raise', times: 1.06 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.4,
          odds: 'they cannot, this year',
          text: [
            'There is a hiring freeze, a spending freeze, and now a silence. You get the page back, with a coffee ring on it.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: -4 }],
        },
      ],
    },
    {
      id: 'ask-angry',
      text: 'Ask at once, as you are',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.25,
          odds: 'it works',
          text: ['It comes out louder than you meant. They are so surprised that they say yes.'],
          effects: [
            { kind: 'raise', times: 1.08 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
        {
          chance: 0.75,
          odds: 'it does not',
          text: ['It comes out louder than you meant. The corridor goes quiet, door by door.'],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'leave-it',
      text: 'Put the list back',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put it back, face down, and straighten the edges. Somebody else will find it. Somebody else always does.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 60 } },
      choose: 'leave-it',
      expect: { gauges: { happiness: -2 } },
    },
  ],
})
