import { defineEvent } from '../../define-event.ts'

export const theQuietIdea = defineEvent({
  id: 'the-quiet-idea',
  kind: 'question',
  category: 'work',
  title: 'The thing with the drawers',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'keep' },
  text: [
    'You have thought of something. It would save everyone an hour a day, and one person his job. He sits opposite, and is telling you about his boat.',
  ],
  options: [
    {
      id: 'propose',
      text: 'Propose it',
      outcomes: [
        {
          chance: 1,
          text: ['It is praised, and introduced in March. In April the place opposite is empty. You get the window.'],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'gauge', of: 'stress', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'boat',
      text: 'Ask him what he thinks of it',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          odds: 'he knows a way',
          text: [
            'He looks at it for a long time. “You have forgotten the returns,” he says. With the returns in it, it takes two people. You propose it together.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.4,
          odds: 'he says nothing',
          text: [
            'He says that it is clever, and is out sick from Monday on. You put it into a drawer, with the other drawers.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Keep it to yourself',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do your own hour in ten minutes, and look out over the roofs. Everyone says how calm you have become.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -5 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { stress: 50 } }, choose: 'propose', roll: 0, expect: { gauges: { stress: 7 } } },
  ],
})
