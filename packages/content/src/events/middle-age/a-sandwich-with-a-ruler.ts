import { defineEvent } from '../../define-event.ts'

export const aSandwichWithARuler = defineEvent({
  id: 'a-sandwich-with-a-ruler',
  kind: 'question',
  category: 'money',
  title: 'It is something, now',
  stages: ['middleAge'],
  cast: { friend: { relation: 'friend' } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'let-it-be-nothing', role: 'friend', daysAgo: 1800 },
        { kind: 'remembers', what: 'paid-your-own-way', role: 'friend', daysAgo: 1800 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 34 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'It is in the paper before {friend} can tell you: the second company, and what went with it, which was the first. The house with the cook is for sale. {friend} stands in your kitchen in the old jacket. “I’ve got a lease to sign,” {friend.they} {friend|says|say}, “and they want somebody with a salary. Two thousand would do it. You’ll say no, and I’d understand it.”',
  ],
  options: [
    {
      id: 'give',
      text: 'Give {friend} the two thousand, as a present',
      moneyCost: 200000,
      outcomes: [
        {
          chance: 1,
          text: [
            '“It’s nothing to us,” you say, and it just slips out. For a second it could go either way. Then {friend} laughs, with {friend.their} whole face, for what may be the first time this year, and asks if you have any bread.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 16 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
          remembers: { role: 'friend', as: 'two thousand, and a sandwich' },
        },
      ],
    },
    {
      id: 'lend',
      text: 'Lend it, with a date',
      conditions: [{ kind: 'money', from: 200000 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You write the date on the back of an envelope, and both sign. {friend} is easier after that. “Thank you for not making it a present,” says {friend}. “I know what those do.”',
          ],
          effects: [
            { kind: 'lend', role: 'friend', cents: 200000 },
            { kind: 'affinity', role: 'friend', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'tent',
      text: 'Get out the tent',
      energyCost: 6,
      conditions: [{ kind: 'remembers', what: 'paid-your-own-way', role: 'friend' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had both said, once, how little one needs. It comes to four days’ worth. On the fourth {friend} says that {friend.they} will take the job at the college, that it is a real one, and that {friend.they} would like the last of the beans.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'week',
      text: 'Say what that week cost you, the one that was nothing',
      conditions: [{ kind: 'remembers', what: 'let-it-be-nothing', role: 'friend' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You laughed at everything,” says {friend}. “I drove back from the airport and thought, that’s that, then, I’ve bought one.” You had each thought it was the other. You sit down and make the call to the landlord from your own phone.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 16 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'debt', by: 200000 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say no, and that you hope {friend} understands it',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I said I would,” says {friend}. You hear the elevator not being called, and the stairs. The jacket has a tear in the back, at the seam, that someone has pinned.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -14 },
            { kind: 'familiarity', role: 'friend', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
          remembers: { role: 'friend', as: 'a no in the kitchen' },
        },
      ],
    },
  ],
})
