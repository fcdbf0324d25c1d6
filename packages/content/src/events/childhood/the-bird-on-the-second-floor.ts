import { defineEvent } from '../../define-event.ts'

export const theBirdOnTheSecondFloor = defineEvent({
  id: 'the-bird-on-the-second-floor',
  kind: 'question',
  category: 'friendship',
  title: '“Shut the door”',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'shut' },
  text: [
    'Mrs Adamczyk on the second floor has a green bird. “Shut the door,” it says when you come in. It says so in a man’s voice, and there is no man.',
  ],
  options: [
    {
      id: 'shut',
      text: 'Shut the door',
      outcomes: [
        {
          chance: 1,
          text: [
            '“That is better,” says the bird. Mrs Adamczyk puts down the plate. It has not said that for four years; nobody had shut it properly.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'who',
      text: 'Ask who that is',
      outcomes: [
        {
          chance: 1,
          text: [
            '“My husband,” says Mrs Adamczyk, and gives you a wafer. You look at him for a good while. You would have thought that he was larger.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50, social: 50 } },
      choose: 'shut',
      roll: 0,
      expect: { gauges: { happiness: 3, social: 4 } },
    },
  ],
})
