import { defineEvent } from '../../define-event.ts'

export const theWalkIn = defineEvent({
  id: 'the-walk-in',
  kind: 'question',
  category: 'work',
  title: 'The walk-in',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['kitchen'], rung: { from: 0, to: 3 } }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'cough', minutes: 4320 },
  text: [
    'You go for cream and the walk-in is shut from inside. When the door gives, the sous-chef is between the new dishwasher and the light, and she’s holding a case of lemons in front of her like a wall. “Inventory,” he says. He is the best cook in the city. People cross it to eat his fish.',
  ],
  options: [
    {
      id: 'cough',
      text: '“Need the cream”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You take a long time over finding it, and she goes out under your arm. It’s as much as you can think of. She’s gone before the month is out, and the one after her has been told by someone to prop the door.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: '“She’s needed on the floor. I’ll count with you”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You count lemons with him, two hundred and six of them, at thirty-four degrees. He has you on mornings after that, scrubbing. The dishwasher puts an extra egg in your staff meal, without a word, until one of you leaves.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'owner',
      text: 'Go with her to the owner',
      conditions: [{ kind: 'gauge', of: 'social', from: 45 }],
      energyCost: 5,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'job', performance: { from: 60 } }, times: 1.5, why: 'the owner listens to you' },
            {
              when: { kind: 'remembers', what: 'spoke-up-at-work', daysAgo: 200 },
              times: 1.5,
              why: 'they know that you would do it',
            },
          ],
          odds: 'you are believed',
          text: [
            'The owner has heard it before, and was waiting for two people to say it at once. He is gone before the weekend. For a year the food isn’t as good.',
          ],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
        {
          chance: 0.5,
          odds: 'you are not',
          text: [
            'The owner has a mortgage and one great cook. By Friday there are two jobs open. You give each other your numbers on the sidewalk, beside a crate of lettuce.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'meet', affinity: 40 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
})
