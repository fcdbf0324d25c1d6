import { defineEvent } from '../../define-event.ts'

export const theThingUnderTheBed = defineEvent({
  id: 'the-thing-under-the-bed',
  kind: 'question',
  category: 'growth',
  title: 'Under the bed',
  stages: ['adult'],
  age: { from: 30, to: 42 },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'plays-piano' },
        { kind: 'remembers', what: 'was-in-a-band' },
        { kind: 'remembers', what: 'sings' },
        { kind: 'remembers', what: 'stood-on-a-stage' },
        { kind: 'remembers', what: 'kept-the-drawings' },
        { kind: 'owns', item: 'guitar', is: true },
        { kind: 'owns', item: 'paint-box', is: true },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'later' },
  text: [
    'There was a thing that you could do. You were asked about it at a party tonight, by somebody who had heard it from somebody. “I used to,” you said, and heard it. It is not even lost. It’s where you put it.',
  ],
  options: [
    {
      id: 'hour',
      text: 'Get up an hour earlier than all the rest',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'Five o’clock, the radiator, the streetlight. It has all gone stiff. For weeks it is no pleasure at all, only a kind of honesty. By fall there’s a bit, a short one, that is better than what you could ever do before.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-hour-before',
              title: 'The hour before',
              place: 'home',
              time: 'morning',
              days: 'weekday',
              minutes: 45,
              energy: 5,
            },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'energy', by: -4 },
            { kind: 'remember', what: 'the-hour-before' },
          ],
        },
      ],
    },
    {
      id: 'teach',
      text: 'Offer to show it to children, Saturdays, for nothing',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'Six of them, and one who can. You can tell before she has taken off her coat. You hear yourself say to her what was never said to you.',
          ],
          effects: [
            { kind: 'joinActivity', activity: 'volunteering' },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Give it away, tools and all',
      outcomes: [
        {
          chance: 1,
          text: [
            'To the boy downstairs. You hear him, through the floor, at all hours, doing it wrong. You’d thought that it would hurt for longer. In a year you hear him do it right.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'gave-it-downstairs' },
          ],
        },
      ],
    },
    {
      id: 'later',
      text: 'When there’s more time',
      outcomes: [
        {
          chance: 1,
          text: ['You say it the way people say “bless you.”'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'when-there-is-time' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 34, memory: ['plays-piano'], gauges: { stress: 50 } },
      choose: 'later',
      roll: 0,
      expect: { gauges: { stress: 2 }, remembers: ['when-there-is-time'] },
    },
  ],
})
