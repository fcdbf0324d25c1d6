import { defineEvent } from '../../define-event.ts'

export const whereItWasSaid = defineEvent({
  id: 'where-it-was-said',
  kind: 'question',
  category: 'growth',
  title: 'On a hard chair',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter', 'grandson', 'granddaughter', 'niece', 'nephew', 'sister', 'brother'],
      age: { from: 17 },
      recalls: 'told me I did well',
    },
  },
  conditions: [{ kind: 'recalls', role: 'child', as: 'told me I did well', daysAgo: 600 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'honest' },
  text: [
    '{child} got the place: the school, the part, the desk, you’re not sure which, the line’s bad. “They asked what gave me the idea that I could do it. And I said that somebody once told me that I did well. They wrote it down. What was it for? I can’t remember.” You can’t either.',
  ],
  options: [
    {
      id: 'invent',
      text: '“The bridge. The one out of chairs.”',
      conditions: [{ kind: 'temperament', of: 'openness', from: 50 }],
      outcomes: [
        {
          chance: 1,
          text: ['“Right!” shouts {child}. “The bridge!” There was no bridge. There is now. It’s got lanterns.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'honest',
      text: 'Say that you don’t remember, only that it was so',
      outcomes: [
        {
          chance: 0.8,
          text: [
            '{child} thinks about that in the noise. “That’s better,” {child.they} {child|says|say}. “Then it was for all of it.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
        {
          chance: 0.2,
          text: ['“You don’t remember,” says {child}. The line’s very good all at once.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'now',
      text: 'Say it again, louder, for the bad line',
      outcomes: [
        {
          chance: 1,
          text: ['You shout it. The man at the next table raises his cup to you.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
})
