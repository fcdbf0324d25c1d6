import { defineEvent } from '../../define-event.ts'

export const theNightShiftBaker = defineEvent({
  id: 'the-night-shift-baker',
  kind: 'question',
  category: 'friendship',
  title: 'Ten to five',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'on' },
  text: [
    'You cannot sleep and have gone out. There is one light in the whole street, and a smell. The baker is leaning in the back door. “Hold this,” he says.',
  ],
  options: [
    {
      id: 'hold',
      text: 'Hold it',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a tray. Then it is another. At six you go home, white to the elbows, with two warm rolls in each pocket. You come again on Thursday.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'meet', affinity: 35 },
          ],
        },
      ],
    },
    {
      id: 'roll',
      text: 'Ask if he would sell you a roll',
      moneyCost: 50,
      outcomes: [
        {
          chance: 1,
          text: ['“At six,” he says. You eat it at six, on the curb, with the street lamps going out one by one.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -5 }],
        },
      ],
    },
    {
      id: 'on',
      text: 'Walk on, in the smell of it',
      outcomes: [
        {
          chance: 1,
          text: ['It goes with you as far as the bridge. You sleep until noon.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'energy', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { social: 50, happiness: 50 } },
      choose: 'hold',
      roll: 0,
      expect: { gauges: { social: 6, happiness: 4 } },
    },
  ],
})
