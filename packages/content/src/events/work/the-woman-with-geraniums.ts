import { defineEvent } from '../../define-event.ts'

export const theWomanWithGeraniums = defineEvent({
  id: 'the-woman-with-geraniums',
  kind: 'question',
  category: 'growth',
  title: 'Her balcony',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'listen', minutes: 4320 },
  text: [
    'At a counter, waiting for sandwiches, you hear a woman tell her friend about her balcony. “East side,” she says. “I had my whole garden out there.” She shows with two fingers how wide the crack was. “You’d think whoever built it would have to come and sit under it.”',
  ],
  options: [
    {
      id: 'say',
      text: '“I built it”',
      outcomes: [
        {
          chance: 1,
          text: [
            'She looks at your hands first. Then she asks you things, and you answer them, and your number is called and goes by. “Well,” she says at the end. “You could have kept eating.” You walk out without the sandwich.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'listen',
      text: 'Pay for your sandwich',
      outcomes: [
        {
          chance: 1,
          text: ['It is turkey. You eat it outside, standing up, facing the wall.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
    {
      id: 'proud',
      text: 'Listen to the end: they were mended because of you',
      conditions: [{ kind: 'remembers', what: 'wrote-to-the-city' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“And then one of the crew wrote in,” she says, “with a name and everything.” She has the year wrong, and you leave it wrong.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
})
