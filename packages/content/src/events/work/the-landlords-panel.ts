import { defineEvent } from '../../define-event.ts'

export const theLandlordsPanel = defineEvent({
  id: 'the-landlords-panel',
  kind: 'question',
  category: 'work',
  title: 'Fourteen apartments',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['electrics'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Fourteen apartments hang on a panel that was meant for five. There are pennies behind two of the fuses, and scorch marks up the board like fingers. The landlord needs a signature by Friday, for the sale. He has put an envelope on the meter: two thousand dollars. “The new man will redo it all,” he says.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sign with his pen. It is a good envelope, thick. That night you count the windows, going by: fourteen, and a light in each.',
          ],
          effects: [
            { kind: 'money', by: 200_000 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'took-the-money' },
          ],
          followUps: [{ event: 'smoke-on-the-third', afterDays: [200, 700] }],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Leave the envelope on the meter',
      outcomes: [
        {
          chance: 1,
          text: ['Another electrician signs that afternoon. You hear the name, and it is one you had lunch with.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
          followUps: [{ event: 'smoke-on-the-third', afterDays: [200, 700] }],
        },
      ],
    },
    {
      id: 'city',
      text: 'Refuse, and take pictures to the city',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'They cut the power that same evening. Fourteen families stand in the street with their refrigerators’ worth of food in bags, and quite a few of them know who made the call. In three weeks there is a new panel, gray, humming, right.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'social', by: -4 },
            { kind: 'performance', by: 2 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sign',
      roll: 0,
      expect: { gauges: { stress: 10, happiness: -6 }, remembers: ['took-the-money'], followUp: 'smoke-on-the-third' },
    },
  ],
})
