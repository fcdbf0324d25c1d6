import { defineEvent } from '../../define-event.ts'

export const theMapleInTheView = defineEvent({
  id: 'the-maple-in-the-view',
  kind: 'question',
  category: 'work',
  title: 'The view',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['gardening'], rung: { from: 0, to: 1 } }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'cut', minutes: 4320 },
  text: [
    'The client bought the house for the lake and there’s a maple in it. A hundred years, sound as a bell, with a swing. He is away until Friday; his note says down. The neighbors’ kids have come to the fence to watch you unload the saw.',
  ],
  options: [
    {
      id: 'cut',
      text: 'Take it down',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes all day. You count the rings for the kids: a hundred and twelve. The lake is there, wide and bright, and before fall he has bought an awning against the glare.',
          ],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'thin',
      text: 'Thin the crown, and leave the tree',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'job', performance: { from: 55 } }, times: 1.4, why: 'you have an eye for it' }],
          odds: 'he likes it',
          text: [
            'On Friday he stands on the porch a long time. Through the branches the lake comes in pieces, moving. “Huh,” he says. He pays. He tells people that it was his idea.',
          ],
          effects: [
            { kind: 'performance', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'left-the-maple' },
          ],
        },
        {
          chance: 0.4,
          odds: 'he does not',
          text: [
            'He has someone else do it, on Saturday, in two hours. You are taken off the lakeside houses. The kids have the swing.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'left-the-maple' },
          ],
        },
      ],
    },
    {
      id: 'kids',
      text: 'Ask the kids how high the swing goes, and call him',
      conditions: [{ kind: 'gauge', of: 'social', from: 45 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You put the phone on speaker and hold it over the fence. He has not been asked anything by a child in years. There is a stay until they’re grown, he says; they shake on it, through the boards.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'left-the-maple' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 17, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'cut',
      roll: 0,
      expect: { gauges: { happiness: -5 } },
    },
  ],
})
