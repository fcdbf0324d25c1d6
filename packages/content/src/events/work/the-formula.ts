import { defineEvent } from '../../define-event.ts'

export const theFormula = defineEvent({
  id: 'the-formula',
  kind: 'question',
  category: 'work',
  title: 'Aisle seven',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['shop'], rung: { from: 0, to: 1 } }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'let', minutes: 4320 },
  text: [
    'You’re on your knees with the price gun when a girl of twenty, a baby on her front, slides two cans of formula under its blanket. The baby looks at you. So does she, then, over its head. The cameras are on three and ten. Losses over forty dollars come out of the section’s bonus, and the section is you and two others.',
  ],
  options: [
    {
      id: 'let',
      text: 'Go on pricing',
      outcomes: [
        {
          chance: 1,
          text: [
            'She walks past you slowly, the way you walk past a dog. At month’s end you’re short forty dollars, each. One of the others says that she’d like to get her hands on whoever it was. She has a baby too.',
          ],
          effects: [
            { kind: 'money', by: -4000 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'let-the-formula-go' },
          ],
        },
      ],
    },
    {
      id: 'stop',
      text: '“Miss. The blanket”',
      outcomes: [
        {
          chance: 1,
          text: [
            'She puts them back on the shelf, both, and lines up the labels. The guard has her wait in the room with the mop. You hear the baby through two doors, and then after a while you don’t hear it.',
          ],
          effects: [
            { kind: 'performance', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'pay',
      text: 'Pay for them yourself, and bring her the receipt at the door',
      moneyCost: 4000,
      outcomes: [
        {
          chance: 1,
          text: [
            '“You dropped this,” you say. She takes it and reads it and her chin goes. It gets so that she comes through your register every time, with whatever it is, with exact change, holding up the child so it can see you.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'remember', what: 'let-the-formula-go' },
          ],
          followUps: [{ event: 'the-girl-with-exact-change', afterDays: [900, 1700] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 17, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'let',
      roll: 0,
      expect: { gauges: { happiness: 2 }, remembers: ['let-the-formula-go'] },
    },
  ],
})
