import { defineEvent } from '../../define-event.ts'

export const theKeyWithTheNeighbour = defineEvent({
  id: 'the-key-with-the-neighbour',
  kind: 'question',
  category: 'home',
  title: 'A spare key',
  stages: ['oldAge'],
  cast: { friend: { relation: 'friend' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'nobody' },
  text: [
    'It would be good if somebody had a key, says the doctor, in your case. There is the young couple, with the drum. There is {friend}, at the other end of the town.',
  ],
  options: [
    {
      id: 'couple',
      text: 'The young couple',
      outcomes: [
        {
          chance: 1,
          text: [
            'They take it as if it were an egg. On Sundays one of them knocks, always with a reason, and the reasons get worse and worse.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 7 }],
        },
      ],
    },
    {
      id: 'friend',
      text: '{friend}',
      outcomes: [
        {
          chance: 1,
          text: [
            'It hangs in a kitchen eight stops away. You have each other’s now. You have not been so engaged for fifty years.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 7 },
            { kind: 'familiarity', role: 'friend', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'nobody',
      text: 'Nobody yet',
      outcomes: [
        {
          chance: 1,
          text: ['It lies under the flowerpot, where every burglar looks first. You think of him as a sort of friend.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 70, gauges: { social: 50 } }, choose: 'couple', roll: 0, expect: { gauges: { social: 7 } } },
  ],
})
