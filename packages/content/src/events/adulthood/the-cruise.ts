import { defineEvent } from '../../define-event.ts'

export const theCruise = defineEvent({
  id: 'the-cruise',
  kind: 'question',
  category: 'money',
  title: 'The brochure',
  stages: ['oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'neither' },
  text: [
    'It shows two people of your age at a railing, with a sunset. They have never had a stain in their lives. It costs what the roof would cost.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go',
      moneyCost: 240000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Six ports, one storm, a widow from Trieste who cheats at cards. On the last evening you stand at the railing, with a stain, and it is the sunset.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'roof',
      text: 'Do the roof',
      moneyCost: 240000,
      outcomes: [
        {
          chance: 1,
          text: ['You lie under it when it rains, and listen to nothing.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'neither',
      text: 'Cut out the picture',
      outcomes: [
        {
          chance: 1,
          text: [
            'It hangs on the refrigerator until they have faded. They go on smiling, at something off to the left.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, money: 490000, gauges: { happiness: 50, stress: 50, social: 50 } },
      choose: 'go',
      roll: 0,
      expect: { gauges: { happiness: 14, stress: -8, social: 6 }, money: -240000 },
    },
  ],
})
