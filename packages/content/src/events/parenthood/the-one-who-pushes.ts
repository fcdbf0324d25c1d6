import { defineEvent } from '../../define-event.ts'

export const theOneWhoPushes = defineEvent({
  id: 'the-one-who-pushes',
  kind: 'question',
  category: 'family',
  title: 'The one who pushes',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 8, to: 11 } } },
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'auto', option: 'talk' },
  text: [
    'You had always been afraid that they would do it to {child}. The woman who runs the school closes the door. There is a smaller boy, and a coat that was thrown on the roof, and a word. It has been going on since the fall. {child} is the one who does it.',
  ],
  options: [
    {
      id: 'talk',
      text: 'Ask {child} why',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“I don’t know.” You ask six ways. It is the truth, and nothing is as frightening. That night {child.they} {child|comes|come} and stands in the door, and asks whether you are going to tell {child.their} grandchildren.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Because he lets me,” says {child}. It is very clear and cold in the kitchen. You know that sentence. You have thought it yourself, about people, at work, and never said it aloud.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'remember', what: 'he-lets-me' },
          ],
        },
      ],
    },
    {
      id: 'roof',
      text: 'Take {child} to the boy’s door, with a new coat',
      energyCost: 5,
      moneyCost: 14000,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It is a fourth floor. The boy’s father takes the coat and feels the cloth, and asks {child} in, and {child} has to eat soup with them, all of it, with the boy across the table. You wait on the stairs.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'the-new-coat-upstairs' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'The boy will not come out of his room. His mother holds the coat at arm’s length. “You think it’s about a coat,” she says.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'remember', what: 'the-new-coat-upstairs' },
          ],
        },
      ],
    },
    {
      id: 'punish',
      text: 'Take everything away until summer',
      outcomes: [
        {
          chance: 1,
          text: [
            'No screen, no soccer, no birthday. It stops. Something else stops as well; {child} does what you say now with a face like a door, and is very polite to smaller children.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -10 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call the mother of the child who was bitten, all those years ago',
      conditions: [{ kind: 'remembers', what: 'the-bitten-cheek', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} is known there, from the teeth on. “I’ll come over,” she says. She sits down on the bed and tells, not unkindly, what a cheek feels like from the inside. You would never have thought of that.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Tell {child.them} about someone you did it to',
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell it all: his name, the gym, how he folded his clothes afterward. {child} looks at you with horror. You have given {child.them} someone to be better than.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
          remembers: { role: 'child', as: 'the boy in the gym' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 37, gauges: { stress: 50, happiness: 50 } },
      choose: 'talk',
      roll: 0.9,
      expect: { gauges: { stress: 10, happiness: -5 }, remembers: ['he-lets-me'] },
    },
  ],
})
