import { defineEvent } from '../../define-event.ts'

export const theOtherSpoon = defineEvent({
  id: 'the-other-spoon',
  kind: 'question',
  category: 'friendship',
  title: 'Two spoons',
  stages: ['infancy', 'childhood'],
  age: { from: 1, to: 5 },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'keep' },
  text: [
    'There is a birthday, and it is not yours. There is a cake with three candles, and the one who has the birthday is looking at your spoon.',
  ],
  options: [
    {
      id: 'give',
      text: 'Hold out the spoon',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is taken, licked, and given back. Everything that is called friendship later on is really only this.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 5 }],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Sit on it',
      outcomes: [
        {
          chance: 1,
          text: ['You eat with the hands. It is quicker. The spoon is found on Sunday, in the armchair.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 1, gauges: { social: 50 } }, choose: 'give', roll: 0, expect: { gauges: { social: 5 } } }],
})
