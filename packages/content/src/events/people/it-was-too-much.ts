import { defineEvent } from '../../define-event.ts'

export const itWasTooMuch = defineEvent({
  id: 'it-was-too-much',
  kind: 'question',
  category: 'friendship',
  title: 'Too much, that time',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew', 'neighbour', 'colleague'],
      age: { from: 14 },
      recalls: 'asked too much of me',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'asked too much of me', daysAgo: 200 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'none' },
  text: [
    'You need somebody for the cat, the plants, the airport. {friend} would be the one who lives nearest. The last time you asked {friend.them} for something, it was too much, and {friend.they} said so. You’ve still got the phone in your hand.',
  ],
  options: [
    {
      id: 'ask',
      text: 'Ask, with less in it',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'temperament', of: 'conscientiousness', role: 'friend', from: 55 }, times: 1.6 }],
          text: [
            '“Only the plants?” says {friend}. “I can do only the plants.” When you come back, there’s a chart on the refrigerator with a column for each pot.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'There’s a pause in which you can hear a clock that’s in {friend.their} kitchen. “I’d rather not.” You thank {friend.them}, too long.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Call, and ask what {friend.they} {friend|needs|need}',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            '“Me?” says {friend}. Nobody’s asked in a while, it seems. It’s a shelf. You put it up on Saturday; at the end {friend.they} {friend|says|say}, as if it were the same shelf, “So who does your plants?”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'none',
      text: 'Leave the plants to God',
      outcomes: [
        {
          chance: 1,
          text: ['They’re all alive. It’s the one you’d have thrown out that has flowered.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
})
