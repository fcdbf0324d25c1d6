import { defineEvent } from '../../define-event.ts'

export const backOnMonday = defineEvent({
  id: 'back-on-monday',
  kind: 'question',
  category: 'work',
  title: 'Back on Monday',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 0, to: 0 } } },
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 24 },
  cooldownDays: 2000,
  importance: 6,
  offline: { kind: 'auto', option: 'back' },
  text: [
    'Your leave is over on Monday. The daycare has a place, a good one, with a window. {child} is asleep on your chest with a fist around the string of your hood.',
  ],
  options: [
    {
      id: 'back',
      text: 'Go back on Monday',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You hand {child.them} over a half door and {child.they} {child|cries|cry}, and you get to the corner before you do. By Wednesday {child.they} {child|does|do} not cry. That is worse.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'went-back-full-time' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You drink a cup of coffee while it is hot and finish a sentence. It is wonderful. You feel guilty about how wonderful, and then, by Friday, you do not.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: 6 },
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'remember', what: 'went-back-full-time' },
          ],
        },
      ],
    },
    {
      id: 'four',
      text: 'Ask for four days, for four days’ pay',
      outcomes: [
        {
          chance: 1,
          text: [
            'They give it to you, with a smile that you will see again when there is something to be given out. Fridays you and {child} go and look at the trains.',
          ],
          effects: [
            { kind: 'raise', times: 0.8 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'the-fridays' },
          ],
          remembers: { role: 'child', as: 'the Fridays, and the trains' },
        },
      ],
    },
    {
      id: 'granny',
      text: 'Call home, and ask them to take the days',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'knows', relation: 'mother' },
            { kind: 'knows', relation: 'father' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The answer is yes before you have finished. Then the phone rings again within the hour, with conditions. There is a list. Number three is about hats. {child} grows up with two sets of rules and knows very soon which is which.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'remember', what: 'granny-had-the-days' },
          ],
        },
      ],
    },
    {
      id: 'hours',
      text: 'Ask to come in at six and leave at two',
      energyCost: 4,
      conditions: [
        { kind: 'job', ladders: ['nursing', 'care', 'kitchen', 'warehouse', 'driving', 'police', 'building'] },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The early crew calls you the ghost. You are home when the others are on their second coffee, gray with sleep, and {child} has you for the whole of the light.',
          ],
          effects: [
            { kind: 'gauge', of: 'energy', by: -8 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'startHabit', habit: 'coffee' },
            { kind: 'remember', what: 'the-fridays' },
          ],
          remembers: { role: 'child', as: 'the Fridays, and the trains' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 33, employed: true, gauges: { stress: 50, happiness: 50 } },
      choose: 'back',
      roll: 0.9,
      expect: { gauges: { happiness: 6 }, remembers: ['went-back-full-time'] },
    },
  ],
})
