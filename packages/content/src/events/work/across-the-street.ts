import { defineEvent } from '../../define-event.ts'

export const acrossTheStreet = defineEvent({
  id: 'across-the-street',
  kind: 'question',
  category: 'friendship',
  title: 'Across the street',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'eat', minutes: 4320 },
  text: [
    'The one you taught is in the paper: three columns, a photograph of the onion. “Where did you learn?” they asked him. He named a city in the old country, and a grandmother. In the afternoon he crosses the street to you with the page in his hand, looking ill. “They cut it,” he says. “I said it. They cut it.”',
  ],
  options: [
    {
      id: 'eat',
      text: 'Believe him, and ask what’s for supper',
      outcomes: [
        {
          chance: 1,
          text: [
            'He cooks you seven courses at the table by his stove. The sixth is your soup, the one that you taught him first, with something in it that you’d never have dared. He watches you look for it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'meet', affinity: 55 },
          ],
        },
      ],
    },
    {
      id: 'sore',
      text: '“It’s a nice picture of the onion”',
      outcomes: [
        {
          chance: 1,
          text: [
            'He stands there a bit longer. A week later he has the paper print a letter, under a story about parking. You keep that one; it’s in with the knives.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'truth',
      text: 'Tell him his grandmother would be prouder',
      conditions: [{ kind: 'remembers', what: 'gave-the-second-knife' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He laughs until he has to sit on the curb. She’s a hundred, and lives in his back room, and has opinions on your stock. She would like them to be heard. Sundays you go over and hear them.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
            {
              kind: 'startRoutine',
              id: 'sundays-across-the-street',
              title: 'Sunday stock with the old lady',
              place: 'town',
              time: 'afternoon',
              days: [0],
              minutes: 90,
              energy: 3,
            },
          ],
        },
      ],
    },
  ],
})
