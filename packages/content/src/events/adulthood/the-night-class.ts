import { defineEvent } from '../../define-event.ts'

export const theNightClass = defineEvent({
  id: 'the-night-class',
  kind: 'question',
  category: 'school',
  title: 'Beginners, room four',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'home', minutes: 5760 },
  text: [
    'The evening school has three places left: Portuguese, welding, and “Philosophy, no previous knowledge”. You have a Monday.',
  ],
  options: [
    {
      id: 'portuguese',
      text: 'Portuguese',
      moneyCost: 12000,
      outcomes: [
        {
          chance: 1,
          text: [
            'By May you can say that the cousin of the baker is ill. In Lisbon, one day, it turns out to be just what is needed.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'some-portuguese' },
          ],
        },
      ],
    },
    {
      id: 'welding',
      text: 'Welding',
      moneyCost: 12000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You make a gate. It leads nowhere, leaning on the wall. It is the straightest thing that you have ever done.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'can-weld' },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Keep the Monday',
      outcomes: [
        {
          chance: 1,
          text: ['You and the Monday look at each other. It was always a little shy. You get on.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 45, gauges: { stress: 40 } }, choose: 'home', expect: { gauges: { stress: -3 } } }],
})
