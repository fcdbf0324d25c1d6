import { defineEvent } from '../../define-event.ts'

export const theCityCallsBack = defineEvent({
  id: 'the-city-calls-back',
  kind: 'question',
  category: 'work',
  title: 'The old city calls',
  stages: ['adult'],
  cast: { friend: { relation: 'friend', age: { from: 25, to: 60 } } },
  conditions: [
    { kind: 'employed', is: true },
    { kind: 'remembers', what: 'moved-for-work', daysAgo: 700 },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 6,
  offline: { kind: 'auto', option: 'no' },
  text: [
    'The place that you left for this job has a job for you. Less money; the old river, on the right side. {friend} knows already, {friend.they} {friend|knows|know} somebody there. “You could be back by spring,” says {friend}, and then, since you are silent: “Or are you somebody else by now?”',
  ],
  options: [
    {
      id: 'back',
      text: 'Go back',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'The baker knows you. He has put up his prices and got a granddaughter. In the second week you find that you’re walking home to the apartment where you used to live, and stand there with the key out.',
          ],
          effects: [
            { kind: 'raise', times: 0.85 },
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'Everyone is so pleased. They have kept your chair, your jokes, your place in the argument. It is like being handed your clothes from ten years ago, washed.',
          ],
          effects: [
            { kind: 'raise', times: 0.85 },
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“I live here now”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You had not known it until you heard it. You hang up and go out and look at it: the wrong river, the three people, the baker.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'remember', what: 'stayed-by-the-wrong-river' },
          ],
        },
      ],
    },
    {
      id: 'use',
      text: 'Show the letter upstairs',
      energyCost: 3,
      conditions: [{ kind: 'job', rung: { from: 1 } }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'They raise you by a tenth within the hour. It had been there all along, in some drawer, in an envelope.',
          ],
          modifiers: [{ when: { kind: 'job', rung: { from: 2 } }, times: 1.6 }],
          effects: [
            { kind: 'raise', times: 1.1 },
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'stayed-by-the-wrong-river' },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“Congratulations,” says upstairs warmly, and gives you a hand to shake. You walk back to your desk, where you still sit, and will be sitting, with everybody knowing.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'stress', by: 9 },
            { kind: 'remember', what: 'stayed-by-the-wrong-river' },
          ],
        },
      ],
    },
  ],
})
