import { defineEvent } from '../../define-event.ts'

export const theRoommate = defineEvent({
  id: 'the-roommate',
  kind: 'question',
  category: 'school',
  title: 'Half a room',
  stages: ['youngAdult'],
  age: { from: 17, to: 23 },
  conditions: [
    { kind: 'studies', for: ['bachelor'] },
    { kind: 'schoolYear', to: 2 },
    { kind: 'season', in: ['autumn'] },
  ],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'peel-tape', minutes: 1440 },
  text: [
    'There is a line of tape down the middle of the floor when you arrive. The person on the other side has labeled the light switch.',
    'Your half of the room has a bed, a desk, and a smell of somebody else’s oranges. The other half looks up.',
  ],
  options: [
    {
      id: 'peel-tape',
      text: 'Offer to make tea across the border',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.7,
          odds: 'it is accepted',
          text: [
            'By October the tape is gone and nobody remembers which of you took it up. You share a kettle, a cold, and one good coat.',
          ],
          effects: [
            { kind: 'meet', affinity: 35 },
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.3,
          odds: 'it is not',
          text: ['Tea is declined, politely. The tape is renewed in November.'],
          effects: [
            { kind: 'gauge', of: 'social', by: -2 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'keep-tape',
      text: 'Respect the tape',
      outcomes: [
        {
          chance: 1,
          text: ['It is the quietest year that two people have ever had in one small room. Your grades like it.'],
          effects: [
            { kind: 'marks', by: 5 },
            { kind: 'gauge', of: 'social', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'swap-room',
      text: 'Ask for another room',
      moneyCost: 8000,
      outcomes: [
        {
          chance: 1,
          text: ['The new one is over the boiler. It is warm, it knocks, and it is yours.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'marks', by: 2 },
          ],
        },
      ],
    },
  ],
})
