import { defineEvent } from '../../define-event.ts'

export const whatTheAideSaw = defineEvent({
  id: 'what-the-aide-saw',
  kind: 'question',
  category: 'family',
  title: 'What the aide saw',
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
      as: ['aide'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'look',
  },
  text: [
    'The aide has asked to speak to you, outside, by the cans. “It’s not my place,” she says. The silver spoons are gone, she says, one at a time, on Wednesdays. “I’m telling you before you think it’s me.” On Wednesdays there is only the grandson of the neighbor, and you.',
  ],
  options: [
    {
      id: 'elder',
      text: 'Ask {elder}, over the soup',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I send them with the boy,” says {elder}. “To the pawn. He gets half.” {elder.They} {elder|shows|show} you the shoe with the money in it. It is for a bus ticket, one way; the name of the town is a girl’s name from before your time.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'money-in-a-shoe',
            },
          ],
        },
      ],
    },
    {
      id: 'camera',
      text: 'Hang a camera, and tell nobody',
      moneyCost: 8000,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You watch six hours of a room in which a person sits. On the third day {elder} gets up, comes close, large, and looks into it. “Is that you?” {elder.they} {elder|asks|ask} you.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It is the aide’s own cousin, who brings the groceries. She cries by the cans, and gives notice. You have been told the truth by the wrong person, and lost her.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Thank her, and count the forks',
      outcomes: [
        {
          chance: 1,
          text: [
            'You count them each week after that, in front of her, so that she sees that it is for her sake. She sees it. She stays nine years.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
})
