import { defineEvent } from '../../define-event.ts'

export const theBackRow = defineEvent({
  id: 'the-back-row',
  kind: 'question',
  category: 'work',
  title: 'The back row',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['teaching'], rung: { from: 0, to: 1 } },
    { kind: 'not', of: { kind: 'job', ladders: ['teaching'], days: 400 } },
  ],
  trigger: { kind: 'waiting', medianDays: 45 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'shout', minutes: 4320 },
  text: [
    'They hum. You can’t see who; it’s the whole back row, one low note with their mouths shut, and it stops when you turn and starts when you write. The trainee before you cried. They’ve still got it on a phone.',
  ],
  options: [
    {
      id: 'shout',
      text: 'Shout',
      outcomes: [
        {
          chance: 1,
          text: [
            'It does stop. It’s replaced by one m, now and then, from a different corner, all term. You are hoarse by the fourth week.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'performance', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'deputy',
      text: 'Send for the assistant principal',
      outcomes: [
        {
          chance: 1,
          text: [
            'She stands in the door for one second, and it’s a library. Then she goes. The back row looks at you with something new, and it isn’t respect.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'performance', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'join',
      text: 'Hum back',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'activity', activity: 'community-choir' },
                  { kind: 'activity', activity: 'piano-lessons' },
                  { kind: 'remembers', what: 'sings' },
                ],
              },
              times: 1.8,
              why: 'you can hold a note',
            },
          ],
          odds: 'it catches',
          text: [
            'You give them the third above. There’s an awful pause; then a boy by the radiator, in a voice that has just broken, puts in the fifth. You have a chord. You hold it, beating time with the chalk, for as long as anyone has breath.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'performance', by: 5 },
            { kind: 'remember', what: 'the-chord' },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: [
            'You’re off key. It’s on the phone too now; it’s called Moo. But one of them explains to you after class where you were off.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'sing',
      text: 'Divide them in four parts',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'activity', activity: 'community-choir' },
            { kind: 'remembers', what: 'sings' },
            { kind: 'activity', activity: 'school-choir' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You two, up a step.” They’re so surprised that they do it. You have them on a real piece within the month. At the next school concert, at the end, they stand and hum one low note, at you, with their mouths shut.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'the-chord' },
          ],
        },
      ],
    },
  ],
})
