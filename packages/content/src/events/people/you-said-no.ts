import { defineEvent } from '../../define-event.ts'

export const youSaidNo = defineEvent({
  id: 'you-said-no',
  kind: 'question',
  category: 'family',
  title: 'About that no',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 19, to: 45 }, recalls: 'said no to me' } },
  conditions: [{ kind: 'recalls', role: 'child', as: 'said no to me', daysAgo: 1500 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'sure' },
  text: [
    '{child} is drying the plates, and doesn’t look up. “When you said no, back then. To all of it. I hated you for a year. I’ve wanted to ask: were you sure?”',
  ],
  options: [
    {
      id: 'sure',
      text: '“Yes.”',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{child} nods, and dries on. “Good,” {child.they} {child|says|say}. “I’d have hated it if it’d been a coin toss.” The plate’s been dry for some time.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'temperament', of: 'agreeableness', role: 'child', to: 45 }, times: 1.6 }],
          text: [
            '“You could say something else, just once,” says {child}. {child.They} {child|hangs|hang} up the towel as if it were a coat.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'not',
      text: '“I was afraid. That’s all it was.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} puts the plate down. You can see a year being taken out and looked at from the other side. “You didn’t look it.” “No. That was the work.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'what',
      text: '“What was it about?”',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You really don’t know. {child} stares, and then laughs until {child.they} {child|has|have} to hold on to the sink. “A year,” {child.they} {child|says|say}. “A whole year I lay on that bed.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
        {
          chance: 0.4,
          text: ['You really don’t know. {child} tells you, slowly, with the date.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
})
