import { defineEvent } from '../../define-event.ts'

export const aKindStrangerInTheHouse = defineEvent({
  id: 'a-kind-stranger-in-the-house',
  kind: 'question',
  category: 'love',
  title: 'A kind stranger',
  stages: ['middleAge', 'oldAge'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'personHas',
      role: 'partner',
      of: ['dementia'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    '{partner} has asked you, with great courtesy, whether you have far to go. It is nine at night, and you are in your slippers. You have been together for a long time. “Because my people will be home soon,” says {partner}, “and there’d be talk.”',
  ],
  options: [
    {
      id: 'court',
      text: 'Ask if you may call again tomorrow',
      outcomes: [
        {
          chance: 1,
          text: [
            '“You may,” says {partner}, and gets color. You put on a coat, and go once around the house, and come in by the kitchen. You call again on the next day, and the next, with a flower. You are, you find, being chosen a second time.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'calling-with-a-flower',
            },
          ],
        },
      ],
    },
    {
      id: 'album',
      text: 'Get the wedding picture from the wall',
      conditions: [
        {
          kind: 'partnered',
          as: 'married',
        },
      ],
      outcomes: [
        {
          chance: 0.4,
          text: [
            'A finger goes over the glass. “That’s you,” {partner} says of the one on the left, and it is, and {partner.they} {partner|looks|look} up, and for a moment the whole house is lit.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'partner',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
        {
          chance: 0.6,
          text: ['“What a handsome pair,” says {partner}. “Are they still living?”'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'cry',
      text: 'Go out into the yard, and howl',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it with your forehead on the shed. When you look up there is a light in the kitchen, and a shape. {partner} has come to the door in {partner.their} robe. “You poor thing,” {partner.they} {partner|calls|call}. “Come in out of that, whoever you are.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -12,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'help',
      text: 'Call about days at the center on Fourth',
      moneyCost: 180000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Three days a week there is a van. {partner} goes as to an office, with a bag. You sleep, and get your teeth seen to, and learn that you had been holding your breath for two years.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: -2,
            },
          ],
        },
      ],
    },
  ],
})
