import { defineEvent } from '../../define-event.ts'

export const theSecondLesson = defineEvent({
  id: 'the-second-lesson',
  kind: 'question',
  category: 'family',
  title: 'The second lesson',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter', 'niece', 'nephew', 'grandson', 'granddaughter', 'sister', 'brother', 'cousin'],
      age: { from: 8 },
      recalls: 'lost patience with me',
    },
  },
  conditions: [{ kind: 'recalls', role: 'child', as: 'lost patience with me', daysAgo: 200 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'slow' },
  text: [
    'When you taught {child} something, you lost your patience, and the thing was thrown into a corner. Now {child.they} {child|has|have} fetched it out. “Can you show me again?” A pause. “I’ll be slow. I’m telling you now.”',
  ],
  options: [
    {
      id: 'slow',
      text: 'Show it as slowly as it goes',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.7,
          modifiers: [
            { when: { kind: 'temperament', of: 'neuroticism', to: 45 }, times: 1.8, why: 'little upsets you' },
          ],
          odds: 'you stay calm',
          text: [
            'You count to ten so often that it becomes the lesson. At the end {child} can do it, badly; and you can do something too.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.3,
          odds: 'the breath through the nose',
          text: [
            'At the fourth time you hear your own breath through the nose. {child} hears it as well. “That’s the sound,” {child.they} {child|says|say}, and you both have to laugh, luckily.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'other',
      text: 'Find {child.them} a better teacher',
      outcomes: [
        {
          chance: 1,
          text: [
            'She’s nineteen and chews gum and can do it. {child} learns it in an afternoon. “She didn’t sigh at all,” you’re told.',
          ],
          effects: [
            { kind: 'money', by: -6000 },
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'First say that you’re sorry about last time',
      outcomes: [
        {
          chance: 1,
          text: [
            '“That was you?” says {child}. “I thought that was me.” You sit down on the floor beside the thing. It’s a while before anyone touches it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 16 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
})
