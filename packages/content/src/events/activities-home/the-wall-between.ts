import { defineEvent } from '../../define-event.ts'

export const theWallBetween = defineEvent({
  id: 'the-wall-between',
  kind: 'question',
  category: 'home',
  title: 'The wall',
  stages: ['adult'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'livesIn',
      home: 'owned',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 14,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'leave',
    minutes: 4320,
  },
  text: [
    '{partner} has a pencil, and has drawn a door on the kitchen wall. It wouldn’t carry anything, {partner} says, knocking. You could have it down by Sunday. There would be light from two sides. There’s a sound to the knocking, near the top, that you don’t like.',
  ],
  options: [
    {
      id: 'leave',
      text: 'Say: next year',
      outcomes: [
        {
          chance: 1,
          text: [
            'The pencil line stays. You can see it, evenings, when the lamp’s on: a door, with the handle drawn in.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'down',
      text: 'Take it down',
      energyCost: 10,
      moneyCost: 20000,
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'experience',
                ladders: ['carpentry', 'building', 'engineering'],
              },
              times: 2,
              why: 'it is your trade',
            },
            {
              when: {
                kind: 'practised',
                activity: 'woodworking',
              },
              times: 1.6,
              why: 'you know wood',
            },
            {
              when: {
                kind: 'owns',
                item: 'toolbox',
              },
              times: 1.2,
              why: 'you have the tools',
            },
          ],
          odds: 'it carries nothing',
          text: [
            'It’s nothing but laths and newspaper. The newspaper’s got a war in it. On Sunday the sun comes through as far as the stove, where it’s never been, and {partner} stands in it, white from head to foot.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 1,
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'it carries something',
          text: ['It carried the bath.'],
          effects: [
            {
              kind: 'money',
              by: -450000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'drill',
      text: 'Drill a hole and look first',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'experience',
              ladders: ['carpentry', 'building', 'plumbing', 'electrics', 'engineering'],
            },
            {
              kind: 'practised',
              activity: 'woodworking',
            },
            {
              kind: 'temperament',
              of: 'conscientiousness',
              from: 60,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'A pipe as thick as an arm. You make a window out of it, instead of a door: two feet by three, to the left. You hand the plates through it to each other until you’re old.',
          ],
          effects: [
            {
              kind: 'money',
              by: -30000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: 9,
            },
            {
              kind: 'familiarity',
              role: 'partner',
              by: 4,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 41,
        money: 120000,
      },
      choose: 'down',
      roll: 0.05,
      expect: {
        says: 'It’s nothing but laths and newspaper',
      },
    },
  ],
})
