import { defineEvent } from '../../define-event.ts'

export const theDishwashersHands = defineEvent({
  id: 'the-dishwashers-hands',
  kind: 'question',
  category: 'work',
  title: 'The dishwasher’s hands',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['kitchen'], rung: { from: 2, to: 4 } }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'leave', minutes: 4320 },
  text: [
    'The dishwasher watches. He’s nineteen, he came alone from very far off, and when he thinks no one sees he tastes what is left on the plates with one finger and shuts his eyes. Tonight you find an onion in the trash by his sink, diced so fine that it looks like rain.',
  ],
  options: [
    {
      id: 'teach',
      text: 'Have him in an hour early, and teach him',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You teach him stock, then eggs, then to throw things away. He ruins forty dollars of butter on a Tuesday and does not sleep until it is right. By spring he is on your left, and you’ve stopped saying “behind.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
          followUps: [{ event: 'two-knives', afterDays: [600, 1200] }],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Dishes have to be washed',
      outcomes: [
        {
          chance: 1,
          text: [
            'They are. In the fall he’s gone to a place downtown that let him peel. You get a machine and it breaks.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
        },
      ],
    },
    {
      id: 'chef',
      text: 'Serve the onion to the chef, on a white plate, without comment',
      conditions: [{ kind: 'job', performance: { from: 50 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The chef eats it raw, all of it, with a spoon. “Who?” The boy has his own station before you have found anyone for the sink, and for six weeks you all wash up, the chef too.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'energy', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
          followUps: [{ event: 'two-knives', afterDays: [600, 1200] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'teach',
      roll: 0,
      expect: { gauges: { happiness: 7, social: 5 }, remembers: ['taught-the-trade'], followUp: 'two-knives' },
    },
  ],
})
