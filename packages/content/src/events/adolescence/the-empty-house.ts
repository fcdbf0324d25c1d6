import { defineEvent } from '../../define-event.ts'

export const theEmptyHouse = defineEvent({
  id: 'the-empty-house',
  kind: 'question',
  category: 'home',
  title: 'The empty house',
  stages: ['adolescence'],
  age: { from: 15 },
  trigger: { kind: 'draw', weight: 7 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'hold' },
  text: ['They are away for the weekend. There is a note on the fridge: “We trust you.” It is underlined, once.'],
  options: [
    {
      id: 'party',
      text: 'Ask a few people round',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.5,
          odds: 'it stays a few',
          text: [
            'It stays a few. You dance on the carpet in socks, and clean until noon, and nobody ever knows, apart from the fern.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: [
            'At two there are sixty people, a goat’s skull, and somebody’s cousin in the bath. You pay for the lamp until Christmas.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'the-party' },
          ],
        },
      ],
    },
    {
      id: 'alone',
      text: 'Have it to yourself',
      outcomes: [
        {
          chance: 1,
          text: ['You eat cereal in every room. Around ten it becomes so quiet that you hear the fridge think.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 16, gauges: { stress: 25 } },
      choose: 'party',
      roll: 0.8,
      expect: { gauges: { stress: 12 }, remembers: ['the-party'] },
    },
  ],
})
