import { defineEvent } from '../../define-event.ts'

export const theWhistle = defineEvent({
  id: 'the-whistle',
  kind: 'question',
  category: 'family',
  title: 'A whistle on the platform',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'half-brother', daysAgo: 365 },
        { kind: 'remembers', what: 'refused-half-brother', daysAgo: 365 },
        { kind: 'remembers', what: 'burned-the-photograph', daysAgo: 365 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'let' },
  text: [
    {
      id: 'known',
      when: [{ kind: 'remembers', what: 'half-brother' }],
      text: 'Daniel has sent you a train ticket. His son is playing trumpet in a school concert, and there are two seats for family.',
    },
    {
      id: 'refused',
      when: [
        { kind: 'remembers', what: 'refused-half-brother' },
        { kind: 'not', of: { kind: 'remembers', what: 'half-brother' } },
      ],
      text: 'On a railroad platform a man with a child in front of you whistles, three notes, down. It is your family’s whistle. He has not seen you.',
    },
    {
      id: 'burned',
      when: [
        { kind: 'remembers', what: 'burned-the-photograph' },
        {
          kind: 'not',
          of: {
            kind: 'any',
            of: [
              { kind: 'remembers', what: 'half-brother' },
              { kind: 'remembers', what: 'refused-half-brother' },
            ],
          },
        },
      ],
      text: 'It is the middle of the night. You have been lying awake with a phone number in your head that you burned.',
    },
  ],
  options: [
    {
      id: 'go',
      text: 'Go toward it',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a terrible concert. The boy looks for you over the top of his music, and finds you, and plays his six notes, right at you.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'money', by: -4000 },
          ],
          of: ['known'],
        },
        {
          chance: 0.6,
          odds: 'you whistle back',
          text: [
            'You whistle it back. He stands still. Then he turns around, slowly, with his whole face open. “I thought that was you,” says Daniel.',
          ],
          effects: [
            { kind: 'meet', affinity: 40 },
            { kind: 'remember', what: 'half-brother' },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
          of: ['refused'],
        },
        {
          chance: 0.4,
          odds: 'the train comes',
          text: [
            'By the time you have got your mouth to work, the doors have closed. The child looks at you through the glass, and waves, as they do, at anyone.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: -8 }],
          of: ['refused'],
        },
        {
          chance: 0.5,
          odds: 'a man answers',
          text: [
            'You dial it. It is late where he is, too. He knows who you are before you have said a word. You talk until one of you has to go to work.',
          ],
          effects: [
            { kind: 'meet', affinity: 35 },
            { kind: 'remember', what: 'half-brother' },
            { kind: 'gauge', of: 'stress', by: -12 },
          ],
          of: ['burned'],
        },
        {
          chance: 0.5,
          odds: 'it is out of service',
          text: ['You dial it. There is a tone, and a recording. You say good night to the recording.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
          of: ['burned'],
        },
      ],
    },
    {
      id: 'let',
      text: 'Leave it as it is',
      outcomes: [
        {
          chance: 1,
          text: ['You stand where you are. It passes. It has always passed.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
})
