import { defineEvent } from '../../define-event.ts'

export const whatGoesInTheVan = defineEvent({
  id: 'what-goes-in-the-van',
  kind: 'question',
  category: 'home',
  title: 'What goes in the van',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'elder',
      as: ['residence', 'taken-in'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'three',
  },
  text: [
    'The old place has to be empty by Saturday. {elder} sits in the middle of it on a kitchen chair, in a coat. There is room for one van. “You choose,” says {elder}, and then, at each thing: “Not that.”',
  ],
  options: [
    {
      id: 'all',
      text: 'Rent a unit, and keep it all',
      moneyCost: 160000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is thirty feet by ten, with a roll-up door. You go there with {elder} on Sundays; you sit on the sofa, in the order in which it used to stand, with the door up, and look out at the gravel.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
            {
              kind: 'remember',
              what: 'the-room-behind-the-roll-up-door',
            },
          ],
        },
      ],
    },
    {
      id: 'three',
      text: 'Three things, says the rule, and then the door is shut',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'The radio. The blue bowl. It takes an hour until the third: a nail, from the wall in the hall, on which the calendar hung. It is pulled by you, with pliers, and given over.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 5,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{elder} cannot, and then will not. You choose. For years you will be asked, in a friendly way, where the good knife has got to.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -6,
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
      id: 'sale',
      text: 'Hold a sale, with {elder} at the cash box',
      energyCost: 8,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'extraversion',
              from: 50,
            },
            {
              kind: 'experience',
              ladders: ['shop'],
              years: 1,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} drives prices up with stories, every one of them made up on the spot. The last chair goes for sixty, as the one on which a senator wept. You have not seen {elder.them} so well in years.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'money',
              by: 70000,
            },
          ],
        },
      ],
    },
  ],
})
