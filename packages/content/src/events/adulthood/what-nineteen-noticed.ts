import { defineEvent } from '../../define-event.ts'

export const whatNineteenNoticed = defineEvent({
  id: 'what-nineteen-noticed',
  kind: 'question',
  category: 'work',
  title: 'In pencil',
  stages: ['adult', 'middleAge'],
  conditions: [
    { kind: 'remembers', what: 'hired-number-nineteen' },
    { kind: 'employed', is: true },
  ],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    'The man you hired, the one who did not hire you, has laid a sheet in front of you, face down. It is your report from last month. There is one mark on it, in pencil, so light that you could rub it out with a thumb: the sum on page three is wrong, and has been wrong upstairs for three weeks. “I have told no one,” he says. “I wasn’t always so nice about it.”',
  ],
  options: [
    {
      id: 'own',
      text: 'Take it upstairs yourself, with his name on the correction',
      outcomes: [
        {
          chance: 1,
          text: [
            'They thank him and they look at you. He is moved up a grade at fifty-nine, and buys, for the whole floor, a cake of the most expensive kind, with your word on it, the one he laughed at. No one else gets the joke.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'quiet',
      text: 'Send up a corrected page and let it be a typing error',
      outcomes: [
        {
          chance: 0.7,
          odds: 'it goes through',
          text: [
            'It goes through. He never speaks of it. He has it, though, and so have you, and you find that you hold the elevator for him.',
          ],
          effects: [
            { kind: 'performance', by: 3 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
        {
          chance: 0.3,
          odds: 'it comes out',
          text: [
            'A woman upstairs lays the two pages on top of each other and holds them against the window. She asks you in. It is noted down, under the date.',
          ],
          effects: [
            { kind: 'performance', by: -16 },
            { kind: 'gauge', of: 'stress', by: 12 },
          ],
        },
      ],
    },
    {
      id: 'together',
      text: 'Ask him to check everything that you send up from now on',
      conditions: [{ kind: 'gauge', of: 'stress', to: 75 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Thursdays at four, the two of you, one ruler. He hums. In the spring he says that you have a good eye but no patience, and that he said so at the time.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
})
