import { defineEvent } from '../../define-event.ts'

export const theCornerWithTheMailbox = defineEvent({
  id: 'the-corner-with-the-mailbox',
  kind: 'question',
  category: 'health',
  title: 'The corner with the mailbox',
  stages: ['middleAge', 'oldAge'],
  cast: {
    kin: {
      relation: ['son', 'daughter', 'spouse', 'partner', 'sister', 'brother'],
      age: {
        from: 16,
      },
    },
  },
  conditions: [
    {
      kind: 'ill',
      illness: 'dementia',
      severity: 2,
    },
    {
      kind: 'not',
      of: {
        kind: 'ill',
        illness: 'dementia',
        severity: 3,
      },
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  cooldownDays: 2000,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'ask',
  },
  text: [
    'You have come out for stamps. Here is the corner with the mailbox, and there are four ways to leave it, and none of them leans toward home.',
    'You went around the block, as you do, and the block has not closed. A mailbox, a tree, a blue door. You have seen a blue door like it, or this one, or it is still to come.',
  ],
  options: [
    {
      id: 'pocket',
      text: 'Look in the left pocket',
      conditions: [
        {
          kind: 'remembers',
          what: 'the-left-pocket',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The first page says who you are, and the second says: “From the mailbox: left, left, the porch with the bell.” It is your own handwriting, from when it was larger. You follow it like a child holding a sleeve.',
          ],
          effects: [
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
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask the boy with the scooter where you live',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'He knows. He takes you there at the speed of a parade, with one foot on the board, and tells you about sharks. At the door he looks up. “You asked me Tuesday, too,” he says. “I don’t mind.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
        {
          chance: 0.3,
          text: [
            'He does not know, but his mother does, and she walks you home, and takes the number that is taped inside your door. She will tell someone. She is right to.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Sit on the wall until it comes back',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It comes, all at once, like a light after a fuse: that tree, that door, home. You have been sitting for two hours. There is a coat around you that is not yours.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'health',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It does not come. What comes is a patrol car, very slowly, and an officer with large, kind ears. You are asked to write your name, and do, with a flourish.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'family',
      text: 'Call {kin}, and describe what you can see',
      outcomes: [
        {
          chance: 1,
          text: [
            '“A mailbox,” you say. “A tree.” On the other end a door falls shut and keys are looked for. “Stay by the mailbox,” says {kin}, calm as an air controller. “Tell me about the tree.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'kin',
              by: 4,
            },
            {
              kind: 'familiarity',
              role: 'kin',
              by: 6,
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
  ],
})
