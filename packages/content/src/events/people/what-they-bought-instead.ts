import { defineEvent } from '../../define-event.ts'

export const whatTheyBoughtInstead = defineEvent({
  id: 'what-they-bought-instead',
  kind: 'question',
  category: 'money',
  title: 'New, and red',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew'],
      age: { from: 20 },
      owes: true,
    },
  },
  conditions: [{ kind: 'loan', role: 'friend', daysAgo: 250 }],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'by' },
  text: [
    'It is standing at the curb with the price still on the glass: a motorcycle, red, with saddlebags. {friend} walks around it with a cloth. Then {friend.they} {friend|sees|see} you see it, and the cloth stops.',
  ],
  options: [
    {
      id: 'ask',
      text: '“So it’s going well.”',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'familiarity', role: 'friend', from: 50 }, times: 1.6, why: 'you know each other well' },
          ],
          odds: 'half of it comes back',
          text: [
            '{friend} looks at the cloth. “I could give you some now,” {friend.they} {friend|says|say}, and {friend|does|do}, half of it, from the glove compartment of another life. The rest you call even.',
          ],
          effects: [
            { kind: 'settleLoan', role: 'friend', paid: 0.5 },
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.5,
          odds: 'you fall out over it',
          text: [
            '“It’s a lease.” “It’s a motorcycle.” “You don’t understand how leases work.” You’re not on speaking terms from the corner on.',
          ],
          effects: [
            { kind: 'quarrel', role: 'friend', by: 'person' },
            { kind: 'affinity', role: 'friend', by: -12 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'ride',
      text: 'Ask for a ride',
      outcomes: [
        {
          chance: 0.8,
          text: [
            'You go out along the river at a speed that you’d never have lent to anyone. You scream. At the light {friend} shouts over a shoulder that you’re the only one who’s asked. The loan is somewhere behind you, in the dust.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
        {
          chance: 0.2,
          text: [
            'You burn your calf on the pipe. It leaves a mark the size of a coin. “Now we’re even,” says {friend}, who’s an idiot.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'affinity', role: 'friend', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'by',
      text: 'Walk by, and wave',
      outcomes: [
        {
          chance: 1,
          text: [
            'You wave. {friend} waves, with the cloth. That night there’s a message from {friend.them} that’s been deleted before you could read it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'affinity', role: 'friend', by: -3 },
          ],
        },
      ],
    },
  ],
})
