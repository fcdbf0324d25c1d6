import { defineEvent } from '../../define-event.ts'

export const theRollOfTwenties = defineEvent({
  id: 'the-roll-of-twenties',
  kind: 'question',
  category: 'work',
  title: 'The roll',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['police'], rung: { from: 0, to: 0 } }],
  trigger: { kind: 'draw', weight: 80 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'An old man has been dead in his chair since the weekend. Your training officer goes through the kitchen. In a coffee can there’s a roll, four thousand or so. He counts off half, puts the rest back, and holds out to you, with no particular expression, five hundred. “He has nobody,” he says. “It goes to the county. You know what the county does with it?”',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s warm from his hand. You eat with him every day after that, and he teaches you a great deal, all of it true. You buy a couch.',
          ],
          effects: [
            { kind: 'money', by: 50_000 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'performance', by: 6 },
            { kind: 'remember', what: 'took-the-money' },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: '“I didn’t see it.” Go and wait by the car',
      outcomes: [
        {
          chance: 1,
          text: [
            'He shrugs. He writes you up as “slow to integrate,” and lets you drive. In the report there are two thousand dollars, even.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'report',
      text: 'Report him',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'diploma', atLeast: 'bachelor' }, times: 1.3, why: 'you write a careful report' },
          ],
          odds: 'it holds up',
          text: ['He’s out in a month with a pension and a clock. There are dead fish in your locker for weeks.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'social', by: -12 },
            { kind: 'performance', by: 3 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: [
            'There was never more than two thousand in the can, three people say. You’re the one they move: nights, the property room, alone with the shelves.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'social', by: -12 },
            { kind: 'performance', by: -12 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: '“Put it back, or I’ll be the slowest partner you ever had”',
      conditions: [
        { kind: 'gauge', of: 'health', from: 55 },
        { kind: 'gauge', of: 'stress', from: 0, to: 60 },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'He looks you over. Then he laughs, and it goes back, bill by bill, in front of you. “You’ll do,” he says. He takes from others, you learn. But not when you’re in the room, and he’d take a bullet for you, and on a day in your second year he nearly does.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'look',
      roll: 0,
      expect: { gauges: { stress: 5 }, remembers: ['kept-quiet-at-work'] },
    },
  ],
})
