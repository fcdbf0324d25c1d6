import { defineEvent } from '../../define-event.ts'

export const theCoatInTheHall = defineEvent({
  id: 'the-coat-in-the-hall',
  kind: 'question',
  category: 'loss',
  title: 'Size forty-two',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { lost: { relation: ['mother', 'father', 'spouse', 'friend', 'brother', 'sister'], status: 'dead' } },
  conditions: [{ kind: 'season', in: ['autumn'] }],
  trigger: { kind: 'draw', weight: 7 },
  importance: 4,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{lost}’s coat hangs in your hall. Somebody at the door asks for coats; it is going to be a hard winter. He has no idea what he is asking.',
  ],
  options: [
    {
      id: 'give',
      text: 'Give it to him',
      outcomes: [
        {
          chance: 1,
          text: ['In January you see it from the bus. It walks quickly, with a stranger in it, and is warm.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Give him another one',
      moneyCost: 6000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You give him your own, the good one. Then you stand in the hall and put your face where the collar is.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“I am sorry, no”',
      outcomes: [
        {
          chance: 1,
          text: ['He thanks you all the same. The coat moves a little, from the door.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { happiness: 50, stress: 50 } },
      choose: 'give',
      roll: 0,
      expect: { gauges: { happiness: 3, stress: -2 } },
    },
  ],
})
