import { defineEvent } from '../../define-event.ts'

export const theGarageDoor = defineEvent({
  id: 'the-garage-door',
  kind: 'question',
  category: 'growth',
  title: 'What it says on the sign',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'wave', minutes: 4320 },
  text: [
    'There’s a new garage on the corner by the water tower, and its sign is misspelled: REPARES. He’s up on the ladder, the boy from the back of your room, grown, with a can of red paint. He sees you looking up at it.',
  ],
  options: [
    {
      id: 'wave',
      text: 'Wave, and walk on',
      outcomes: [
        {
          chance: 1,
          text: ['He waves with the brush. A month later it’s been put right; he has painted the I in rather large.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
    {
      id: 'tell',
      text: '“There’s an I in it”',
      outcomes: [
        {
          chance: 1,
          text: [
            'He looks at it for some time, upside down and hanging on. “Son of a—” he says. You hold the ladder. He won’t let you go without an oil change, and you came on foot, and he gives you a quart to take home.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: '“Leave it. They’ll remember it”',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'taught-the-trade' },
            { kind: 'remembers', what: 'gave-him-the-c' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'He comes down two rungs. “You think I don’t know how it’s spelled?” he says. “I’ve had three people stop already, just to tell me. One of ’em needed brakes.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'meet', affinity: 45 },
          ],
        },
      ],
    },
  ],
})
