import { defineEvent } from '../../define-event.ts'

export const theAllotmentRobber = defineEvent({
  id: 'the-allotment-robber',
  kind: 'question',
  category: 'season',
  title: 'Somebody is eating the plums',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['summer', 'autumn'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'torch' },
  text: [
    'Somebody is eating the plums: one from each branch, and only the ripe ones. You have sat up for him with a flashlight. It is half past four.',
  ],
  options: [
    {
      id: 'torch',
      text: 'Turn on the flashlight',
      outcomes: [
        {
          chance: 0.5,
          odds: 'a badger',
          text: [
            'He sits there, with a plum in each hand, so to speak, and looks at you over the top of his glasses. You put it out again.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
        },
        {
          chance: 0.5,
          odds: 'the pastor',
          text: ['It is the pastor. “They hung over,” he says with dignity. You agree on Thursdays.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'pick',
      text: 'Go to bed, and pick them all tomorrow',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: ['Eleven jars. They are a little sour. He had been quite right about the ripe ones.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'torch', roll: 0, expect: { gauges: { happiness: 7 } } },
  ],
})
