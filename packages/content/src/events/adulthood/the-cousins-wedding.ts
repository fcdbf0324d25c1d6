import { defineEvent } from '../../define-event.ts'

export const theCousinsWedding = defineEvent({
  id: 'the-cousins-wedding',
  kind: 'question',
  category: 'family',
  title: 'Table nine',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    'You have been put at table nine, between an uncle who sells gutters and a place card for somebody who has not come.',
  ],
  options: [
    {
      id: 'gutters',
      text: 'Ask about gutters',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a great deal that one does not know about water. By the soup he has drawn you a valley on the tablecloth. By the cake you want one.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'dance',
      text: 'Go and dance with the children',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'There are eight of them, and a song that goes on until you fall over. Somebody films it. You look, for once, exactly as you felt.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Leave after the cake',
      outcomes: [
        {
          chance: 1,
          text: [
            'Nobody misses you until the photograph. In your coat pocket there is a sugared almond, from a hand you did not see.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { social: 50, happiness: 50 } },
      choose: 'gutters',
      roll: 0,
      expect: { gauges: { social: 5, happiness: 2 } },
    },
  ],
})
