import { defineEvent } from '../../define-event.ts'

export const afterTheQuarrel = defineEvent({
  id: 'after-the-quarrel',
  kind: 'question',
  category: 'friendship',
  title: 'Careful with the glass',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: [
        'friend',
        'sister',
        'brother',
        'cousin',
        'aunt',
        'uncle',
        'niece',
        'nephew',
        'spouse',
        'partner',
        'son',
        'daughter',
        'mother',
        'father',
      ],
      age: { from: 14 },
      recalls: 'quarreled with me',
    },
  },
  conditions: [
    { kind: 'recalls', role: 'friend', as: 'quarreled with me', daysAgo: 60 },
    { kind: 'not', of: { kind: 'quarrel', role: 'friend' } },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'thanks' },
  text: [
    '{friend} is so polite that you could frame it. Ever since the quarrel it’s been please, and after you, and no, you first. You carry a mirror up the stairs together, each apologizing to the other’s end.',
  ],
  options: [
    {
      id: 'drop',
      text: 'Say one thing that isn’t polite',
      outcomes: [
        {
          chance: 0.7,
          modifiers: [{ when: { kind: 'temperament', of: 'extraversion', from: 50 }, times: 1.4 }],
          text: [
            '“You’re lifting like a waiter.” {friend} stops on the stairs. “A waiter,” {friend.they} {friend|says|say}, “could lift.” You’re both so relieved that the mirror gets a crack.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
        {
          chance: 0.3,
          text: ['“I see,” says {friend}. It’s the same stairs again, with a fresh coat of varnish.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'thanks',
      text: 'Thank {friend.them}, once more',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Not at all.” “No, really.” “My pleasure.” You see yourselves, going by in the mirror, two people at an embassy.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'affinity', role: 'friend', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'talk',
      text: 'Put the mirror down and talk',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit on the landing with the thing between you, face out, so that neighbors who pass see themselves being interested. It takes an hour. Nobody wins. Somebody on the third floor says, “Finally.”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 21 }, choose: 'drop', roll: 0.01, expect: { says: 're both so relieved that' } }],
})
