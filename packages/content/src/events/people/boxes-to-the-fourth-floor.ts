import { defineEvent } from '../../define-event.ts'

export const boxesToTheFourthFloor = defineEvent({
  id: 'boxes-to-the-fourth-floor',
  kind: 'question',
  category: 'friendship',
  title: 'The fourth floor',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'colleague', 'niece', 'nephew'],
      age: { from: 18, to: 60 },
    },
  },
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'busy' },
  text: [
    '“It’s only boxes,” says {friend}. “And the piano isn’t a real one.” {friend.They} {friend|moves|move} on Saturday, from the fourth floor to a fourth floor. There’ll be pizza. There’s always going to be pizza.',
  ],
  options: [
    {
      id: 'carry',
      text: 'Be there at eight',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'By noon you know all {friend.they} {friend|owns|own}: forty-one boxes, of which nine say “misc.” The piano’s real. On the last landing you sit on it, and {friend} says who else {friend.they} had asked.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
          remembers: { role: 'friend', as: 'lent me a hand' },
        },
        {
          chance: 0.3,
          modifiers: [{ when: { kind: 'age', from: 45 }, times: 2 }],
          text: [
            'It’s the box marked “light.” You hear your back before you feel it. You direct the rest lying down, from the rug, with a slice on your chest.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'health', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
          remembers: { role: 'friend', as: 'lent me a hand' },
        },
      ],
    },
    {
      id: 'truck',
      text: 'Pay for two men and a truck',
      conditions: [{ kind: 'money', from: 40000 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They’re two brothers who don’t speak. By eleven it’s done. {friend} stands in the new place with you and nothing to do, and {friend.they} {friend|has|have} to think what friends do then.',
          ],
          effects: [
            { kind: 'money', by: -40000 },
            { kind: 'affinity', role: 'friend', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'plants',
      text: 'Take charge of the plants',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk across town with a rubber tree. People make way; a child asks whether you’re in it. It’s the only thing that arrives whole.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'busy',
      text: 'Have something on Saturday',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'What you’ve got is a chair by the window. At half past three you see it go by, on a roof, with a red flag at the end: {friend.their} mattress.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: ['“Sure,” says {friend}. In the spring it’s you who moves. You do that with a cousin’s neighbor.'],
          effects: [{ kind: 'affinity', role: 'friend', by: -9 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 21 }, choose: 'busy', roll: 0.01, expect: { says: 've got is a chair' } }],
})
