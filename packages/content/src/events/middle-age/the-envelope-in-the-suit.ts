import { defineEvent } from '../../define-event.ts'

export const theEnvelopeInTheSuit = defineEvent({
  id: 'the-envelope-in-the-suit',
  kind: 'question',
  category: 'growth',
  title: 'In the suit',
  stages: ['middleAge'],
  age: { from: 45, to: 57 },
  conditions: [{ kind: 'remembers', what: 'the-sealed-envelope', daysAgo: 2500 }],
  trigger: { kind: 'draw', weight: 22 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    'You have put on the suit for a funeral, and in the inside pocket there’s an envelope with your own handwriting on it. “By the time I am sixty.” It has got a bit rubbed at the corner. With a lamp you could see in.',
  ],
  options: [
    {
      id: 'open',
      text: 'Open it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You read it in the hall with one shoe on. You had remembered it quite differently. It’s not what you wrote that stops you, but the hand: so sure of itself, it leans into the wind.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Put it back',
      outcomes: [
        {
          chance: 1,
          text: [
            'It lies over your heart all through the service. You think of it during the psalm, and can’t remember the four words, or the forty; only the table, how still it was.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
    {
      id: 'add',
      text: 'Write something on the outside, without opening it',
      energyCost: 1,
      outcomes: [
        {
          chance: 1,
          text: [
            'You write the date, and “not yet,” and after a while, under that: “it is later than you think, but it is also better.” You are late for the funeral.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'act',
      text: 'You know what it says. Begin.',
      energyCost: 5,
      conditions: [{ kind: 'remembers', what: 'wrote-the-true-thing' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You go to the funeral. You come home, take off the suit, and look up what it costs. You’ve got four words, and some years; people have done it with less. Every Saturday from now on there is a stretch of hours with the door shut.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-four-words',
              title: 'The four words',
              place: 'home',
              time: 'afternoon',
              days: [6],
              minutes: 150,
              energy: 5,
            },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'began-on-the-four-words' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, memory: ['the-sealed-envelope'], gauges: { happiness: 50, stress: 50 } },
      choose: 'add',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: -2 } },
    },
  ],
})
