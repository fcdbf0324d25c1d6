import { defineEvent } from '../../define-event.ts'

export const newBicycle = defineEvent({
  id: 'new-bicycle',
  kind: 'question',
  category: 'play',
  title: 'Two wheels',
  stages: ['childhood'],
  cast: { father: { relation: 'father' } },
  trigger: { kind: 'birthday', years: 6 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    'There is a bicycle in the yard with a bow on it. {father} holds the saddle and promises not to let go. You both know about that promise.',
  ],
  options: [
    {
      id: 'ride',
      text: 'Tell {father.them} to let go',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.6,
          odds: 'you ride',
          text: [
            'You are at the end of the street before you notice that nobody is holding anything. {father} is very small and both {father.their} arms are in the air.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'affinity', role: 'father', by: 8 },
            { kind: 'remember', what: 'rides-a-bicycle' },
          ],
          remembers: { role: 'father', as: 'the day of the bicycle' },
        },
        {
          chance: 0.4,
          odds: 'you fall',
          text: ['Gravel. {father} blows on your knee, which has never helped anyone, and does.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'affinity', role: 'father', by: 5 },
            { kind: 'remember', what: 'rides-a-bicycle' },
          ],
        },
      ],
    },
    {
      id: 'hold',
      text: 'Make {father.them} hold on all afternoon',
      outcomes: [
        {
          chance: 1,
          text: ['Up and down, up and down. {father.Their} back hurts for a week. {father.They} never once lets go.'],
          effects: [
            { kind: 'affinity', role: 'father', by: 6 },
            { kind: 'familiarity', role: 'father', by: 8 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 6, gauges: { happiness: 60 } },
      choose: 'ride',
      roll: 0.2,
      expect: { gauges: { happiness: 12, energy: -10 }, remembers: ['rides-a-bicycle'] },
    },
  ],
})
