import { defineEvent } from '../../define-event.ts'

export const theLieAboutTheBonus = defineEvent({
  id: 'the-lie-about-the-bonus',
  kind: 'question',
  category: 'love',
  title: 'The other account',
  stages: ['adult'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'employed',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 9,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'You’re looking for the stapler. What you find is a bank’s letter to {partner}, at the office address: a card that you’ve never heard of, and fourteen thousand on it. It’s shops, mainly. It’s a hotel, once. You hear the key.',
  ],
  options: [
    {
      id: 'back',
      text: 'Put it back under the stapler',
      outcomes: [
        {
          chance: 1,
          text: [
            'You know now what {partner} does on the phone in the bathroom. It’s two years until it’s told, and it’s twenty by then.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: -8,
            },
            {
              kind: 'debt',
              by: 1000000,
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Have it lying on the table',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'partner',
                from: 50,
              },
              times: 1.5,
              why: 'you are close',
            },
          ],
          odds: 'it is told',
          text: [
            '{partner} sits down with a coat on. It was shoes first. The hotel was a night alone, with a bathtub, for quiet. You cut it up with the poultry shears. Then you get out a pencil.',
          ],
          effects: [
            {
              kind: 'debt',
              by: 1400000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'partner',
              by: 14,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'there is a bag in the hall',
          text: [
            '“You go through my things?” It’s that, all night, and it’s still that on Sunday. On Monday there’s a bag in the hall.',
          ],
          effects: [
            {
              kind: 'part',
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -14,
            },
            {
              kind: 'debt',
              by: 700000,
            },
          ],
        },
      ],
    },
    {
      id: 'pay',
      text: 'Pay it off, without telling',
      moneyCost: 1400000,
      outcomes: [
        {
          chance: 1,
          text: [
            'The next letter is to say that it’s nothing. {partner} never mentions it, and from about then is a little afraid of you, and very kind.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: 4,
            },
            {
              kind: 'familiarity',
              role: 'partner',
              by: -10,
            },
          ],
        },
      ],
    },
  ],
})
