import { defineEvent } from '../../define-event.ts'

export const blindsAtNoon = defineEvent({
  id: 'blinds-at-noon',
  kind: 'question',
  category: 'love',
  title: 'Blinds at noon',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'personHas',
      role: 'partner',
      of: ['depression'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  cooldownDays: 2200,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    '{partner} has been in bed for six days, with {partner.their} face to the wall and {partner.their} eyes open. There is nothing the matter; {partner.they} {partner|has|have} told you so. It is noon and the blinds are down. You have a sandwich on a plate.',
  ],
  options: [
    {
      id: 'lie',
      text: 'Lie down behind {partner.them}, in your shoes',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You say nothing wise. After an hour the back in front of you begins to shake, and you hold on to it the way you hold a ladder for a friend. The sandwich is eaten by you both in the dark.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'partner',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'remember',
              what: 'shoes-in-the-bed',
            },
          ],
        },
      ],
    },
    {
      id: 'blinds',
      text: 'Pull up the blinds',
      outcomes: [
        {
          chance: 0.4,
          text: [
            'The light comes in, and is not asked to sit. {partner} swears at you, aloud, with feeling. It is the first thing {partner.they} {partner|has|have} felt all week, and {partner.they} {partner|notices|notice} it, too.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
        {
          chance: 0.6,
          text: [
            '{partner} looks at the window, and at you, with such patience that you let them down again, slat by slat.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'doctor',
      text: 'Make the appointment, and say the day',
      moneyCost: 15000,
      outcomes: [
        {
          chance: 0.65,
          text: [
            'You drive. {partner} says in the elevator that you need not come in, and does not let go of your sleeve. It takes half a year, and it goes in steps you could not see if you had not been counting.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'shoes-in-the-bed',
            },
          ],
        },
        {
          chance: 0.35,
          text: [
            'On the day, {partner} is dressed and ready, and gets as far as the car. “Next week,” {partner.they} {partner|says|say}, to the belt. You cancel. You are getting good at canceling.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
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
    {
      id: 'life',
      text: 'Go out. Somebody has to live',
      outcomes: [
        {
          chance: 1,
          text: [
            'You go to a movie and sit through it twice. It was a good movie. When you come home the plate has been washed, and you stand with it at the sink and do not know what it means.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'a-movie-twice',
            },
          ],
        },
      ],
    },
  ],
})
