import { defineEvent } from '../../define-event.ts'

export const theOneYouDidNotBecome = defineEvent({
  id: 'the-one-you-did-not-become',
  kind: 'question',
  category: 'growth',
  title: 'The one who went',
  stages: ['middleAge'],
  age: { from: 46, to: 60 },
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'tea' },
  text: [
    'Waiting for a light you see that person again: the one who turned left where you turned right. You have been meeting now and then, for years. Thinner; a scarf; on the way to something. It is the walk that’s so convincing.',
  ],
  options: [
    {
      id: 'tea',
      text: 'Wish the person luck, and go home',
      outcomes: [
        {
          chance: 1,
          text: ['At home they’ve left you the heel of the bread. You cut it thin. You’re fond of that, the heel.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'follow',
      text: 'Follow',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'Four blocks, past the library, in at a door. It’s a stranger, a piano tuner; he shows you how to hear a false fifth. You would never have come across that on the other road, either.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'Four blocks, then you lose sight of it, in a part of town where you have no business. You sit down on some steps. All those years you’d thought that one was ahead of you.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'list',
      text: 'Write down what that one does not have',
      energyCost: 1,
      outcomes: [
        {
          chance: 1,
          text: [
            'You get as far as one evening by the river, and what was said there, and put down the pen. It’s a short list. You keep it, folded small, behind your license.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'door',
      text: 'Ring at the door that you left standing open',
      energyCost: 4,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'gave-up-the-year' },
            { kind: 'remembers', what: 'when-there-is-time' },
            { kind: 'remembers', what: 'gave-it-downstairs' },
            { kind: 'remembers', what: 'stayed-by-the-wrong-river' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It’s Wednesdays, seven to nine. They’ve got someone of seventy. They push a chair over to you with a foot, without stopping.',
          ],
          effects: [
            { kind: 'joinActivity', activity: 'painting-class' },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
        {
          chance: 0.5,
          text: ['The door is still there. Behind it there’s now a gym.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { happiness: 50, stress: 50 } },
      choose: 'tea',
      roll: 0,
      expect: { gauges: { happiness: 3, stress: -3 } },
    },
  ],
})
