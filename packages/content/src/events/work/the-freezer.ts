import { defineEvent } from '../../define-event.ts'

export const theFreezer = defineEvent({
  id: 'the-freezer',
  kind: 'question',
  category: 'work',
  title: 'Minus eighty',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['research'], days: 500 }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'go', minutes: 4320 },
  text: [
    'At ten at night your phone says that freezer three is at minus forty and rising. It holds nineteen years of samples, four people’s careers, the only tissue there is from a village that has since been drowned by a dam. There’s dry ice across town. There’s room in the other freezers for about a third.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go in, and save your own shelf first',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You take yours, and then the shelf above. You carry until your gloves stick. At four, what is left is soup. Nobody asks in which order. You see them look at your shelf.',
          ],
          effects: [
            { kind: 'performance', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'saved-my-own-shelf' },
          ],
        },
      ],
    },
    {
      id: 'village',
      text: 'Save the village',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You had no idea how many there were: each one with a first name, in pencil. Your own work goes down the sink on Monday, with hot water. A woman who was born there writes, later, to ask whether you have an Oumar. You do.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'saved-the-village' },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call everyone',
      conditions: [{ kind: 'gauge', of: 'social', from: 50 }],
      energyCost: 8,
      outcomes: [
        {
          chance: 0.7,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'they come',
          text: [
            'They come in pajamas, with picnic coolers; the rival from upstairs brings his children and a sled. By two you’ve moved it all. You stand around in the hallway steaming, twenty people, eating his children’s crackers.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'performance', by: 5 },
          ],
        },
        {
          chance: 0.3,
          odds: 'two come',
          text: [
            'Two come. You do what three can do. In the morning the ones who’d had their phones off walk about touching the door.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Call maintenance, and wait',
      outcomes: [
        {
          chance: 1,
          text: ['They have a procedure. It begins at eight in the morning.'],
          effects: [
            { kind: 'performance', by: -14 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -10 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'go',
      roll: 0,
      expect: { gauges: { happiness: -6, stress: 8 }, remembers: ['saved-my-own-shelf'] },
    },
  ],
})
