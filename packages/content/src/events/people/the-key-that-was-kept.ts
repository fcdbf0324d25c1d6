import { defineEvent } from '../../define-event.ts'

export const theKeyThatWasKept = defineEvent({
  id: 'the-key-that-was-kept',
  kind: 'question',
  category: 'family',
  title: 'The old key',
  stages: ['middleAge', 'oldAge', 'adult'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 19 }, recalls: 'let me go' } },
  conditions: [{ kind: 'recalls', role: 'child', as: 'let me go', daysAgo: 500 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'soup' },
  text: [
    'It’s past ten when the front door opens, without a ring. {child} stands in the hall with wet hair. “I’ve still got the key,” says {child}, and holds it up, as if that were what has to be explained. You let {child.them} go, back then, without a word about coming back.',
  ],
  options: [
    {
      id: 'soup',
      text: 'Say nothing; put on soup',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} eats two bowls. What it is comes out with the second: it’s not so bad, told over soup. {child.They} {child|sleeps|sleep} on the couch with the light on and {child|is|are} gone at seven. The key’s not on the table. You looked.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: '“What’s happened?”',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“Nothing,” says {child}, and you talk for an hour about your roof. At the door: “I got let go. I wanted to be somewhere it wasn’t news.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'temperament', of: 'extraversion', role: 'child', from: 55 }, times: 1.8 }],
          text: ['Everything has happened, alphabetically. You’re up until two. At the letter R you’re laughing.'],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'lock',
      text: 'Tell {child.them} to ring, next time',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} looks at the key. “Sure,” {child.they} {child|says|say}. It’s on the table in the morning, on a folded napkin.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
})
