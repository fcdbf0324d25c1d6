import { defineEvent } from '../../define-event.ts'

export const theLostKeys = defineEvent({
  id: 'the-lost-keys',
  kind: 'question',
  category: 'chance',
  title: 'Locked out',
  stages: ['youngAdult', 'adult'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'ring' },
  text: ['The door has fallen shut. You are on the landing in socks, with a bag of trash and no telephone.'],
  options: [
    {
      id: 'ring',
      text: 'Ring the neighbor’s bell',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have lived opposite each other for two years. It takes a locksmith forty minutes, and by then you have eaten with them.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'money', by: -9000 },
          ],
        },
      ],
    },
    {
      id: 'climb',
      text: 'Over the balcony',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.8,
          odds: 'it is not far',
          text: ['It is not far at all, if you do not look down. You let yourself in like a burglar with trash.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.2,
          odds: 'it is further',
          text: [
            'It is a little further than it was in your head. A wrist, six weeks, and everybody in the house now knows your name.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -10 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 27, gauges: { health: 90, energy: 50 } },
      choose: 'climb',
      roll: 0.9,
      expect: { gauges: { health: -10 } },
    },
  ],
})
