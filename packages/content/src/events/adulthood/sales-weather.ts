import { defineEvent } from '../../define-event.ts'

export const salesWeather = defineEvent({
  id: 'sales-weather',
  kind: 'question',
  category: 'money',
  title: 'Everything must go',
  stages: ['youngAdult', 'adult', 'middleAge'],
  trigger: {
    kind: 'draw',
    weight: 6,
    modifiers: [{ when: { kind: 'spends', as: ['generous', 'spendthrift'] }, times: 2 }],
  },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'pass' },
  text: [
    'Half price, says the window, and under it, smaller, something else. There is an armchair in there that has been waiting for you.',
  ],
  options: [
    {
      id: 'chair',
      text: 'Buy the armchair',
      moneyCost: 28_000,
      conditions: [
        { kind: 'not', of: { kind: 'livesIn', home: 'parents' } },
        { kind: 'owns', item: 'armchair', is: false },
      ],
      outcomes: [
        {
          chance: 1,
          text: ['You carry it home on your head, four streets, resting in it at every corner.'],
          effects: [
            { kind: 'receiveItem', item: 'armchair' },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'pass',
      text: 'Walk past, slowly',
      outcomes: [
        {
          chance: 1,
          text: ['You walk past, slowly, and then once more, to be sure that you have.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 30, gauges: { stress: 40 } }, choose: 'pass', expect: { gauges: { stress: -1 } } }],
})
