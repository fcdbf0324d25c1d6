import { defineEvent } from '../../define-event.ts'

export const underTheLimes = defineEvent({
  id: 'under-the-limes',
  kind: 'question',
  category: 'chance',
  title: 'In the shade',
  stages: ['middleAge', 'oldAge'],
  conditions: [
    { kind: 'season', in: ['summer'] },
    { kind: 'remembers', what: 'saved-the-limes', daysAgo: 3000 },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    'It’s ninety-eight degrees, the whole square has moved in under the limes. There’s no room on the benches. A man half your age tells another, with a wave of the hand, that these are going to go, for parking; it came up once before, he says, some people with a piece of string.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Stand there, and enjoy the shade',
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re jostled by a stroller. A child looks up through the leaves with her mouth open. There’s nothing you need to add.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'string',
      text: 'Take a piece of string out of your pocket',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'The brewery yard’s a school now; but there is the roof of it. You’re up there by Thursday, on a ladder, at your age, with the man half your age holding the other end. Forty cars, if they breathe in. Nobody’d measured it.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'energy', by: -4 },
            { kind: 'meet', affinity: 35 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'They listen to you; they have you on the local news, with your string. In the fall they cut down the first three. You sit on the fourth until evening, and are then carried, very considerately, in the chair.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'young',
      text: 'Tell the man half your age where the string is kept',
      outcomes: [
        {
          chance: 1,
          text: [
            'He doesn’t know what to say. He’s the one with the ladder, it turns out; he’s with the city. Two years on, you read that it’s been put off, owing to some measurements.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
})
