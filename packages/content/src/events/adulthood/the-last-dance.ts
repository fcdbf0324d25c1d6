import { defineEvent } from '../../define-event.ts'

export const theLastDance = defineEvent({
  id: 'the-last-dance',
  kind: 'question',
  category: 'love',
  title: 'Foxtrot',
  stages: ['oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'partnered' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    'A dance with coffee and cake, at three, in the hall of the fire department. Twenty ladies, four gentlemen and a machine with lights. Somebody has stopped in front of your chair.',
  ],
  options: [
    {
      id: 'dance',
      text: 'Get up',
      energyCost: 7,
      outcomes: [
        {
          chance: 1,
          text: [
            'The knee says what it has to say. After that it is quiet, and a hand lies on your back as if it knew the way. You are told a name.',
          ],
          effects: [
            { kind: 'meet', affinity: 50 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Offer the chair next to you',
      outcomes: [
        {
          chance: 1,
          text: [
            'You watch the others together, and say things about their feet. At six they put the chairs up around you.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, gauges: { happiness: 50, social: 50 } },
      choose: 'dance',
      roll: 0,
      expect: { gauges: { happiness: 7, social: 4 } },
    },
  ],
})
