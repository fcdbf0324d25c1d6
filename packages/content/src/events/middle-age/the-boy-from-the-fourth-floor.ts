import { defineEvent } from '../../define-event.ts'

export const theBoyFromTheFourthFloor = defineEvent({
  id: 'the-boy-from-the-fourth-floor',
  kind: 'question',
  category: 'chance',
  title: 'The fourth floor',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 18 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'he-lets-me', role: 'child', daysAgo: 5500 },
        { kind: 'remembers', what: 'the-new-coat-upstairs', role: 'child', daysAgo: 5500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'nod' },
  text: [
    'The man who has come about the boiler is young, broad, quick. He reads the name on the order and then looks up at you, and goes on looking. “You’ve got a kid,” he says, and says the name. “I had a coat once. It was on a roof.”',
  ],
  options: [
    {
      id: 'nod',
      text: 'Nod',
      outcomes: [
        {
          chance: 1,
          text: [
            'He nods, too. He does a clean job and sweeps up afterward. On the bill, under “labor,” there’s a zero, and then, in the same pen, a figure after all.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'money', by: -18000 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Say what you should have said then',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“It’s all right,” he says from behind the boiler. And after some time: “It’s not, actually. But go on.” You go on; it takes as long as the boiler.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“I don’t think about it,” he says. He has told you the color of that coat, the buttons, what day of the week it was.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
    {
      id: 'soup',
      text: 'Ask him to stay and eat',
      conditions: [{ kind: 'remembers', what: 'the-new-coat-upstairs', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Soup?” he says, and grins. Having to watch that plate being emptied, spoon by spoon, was the best evening of that year: they still tell it at home. He eats yours standing up. “Tell your kid it’s fine,” he says. “Tell your kid I got big.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call {child}, and hand over the phone',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'He takes it out on the landing. It’s a quarter of an hour. When he comes in again he has to clear his throat before he can tell you what was wrong with the boiler. {child} never tells you any of it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: ['{child} doesn’t pick up. He hands the phone back with two fingers. “Figures,” he says.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'affinity', role: 'child', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 52, gauges: { stress: 50 } }, choose: 'sorry', roll: 0.1, expect: { gauges: { stress: -6 } } },
  ],
})
