import { defineEvent } from '../../define-event.ts'

export const theHairline = defineEvent({
  id: 'the-hairline',
  kind: 'question',
  category: 'work',
  title: 'A hairline',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You go by the building with the east balconies; you always slow down. There are flowerpots on them now, a tricycle, two chairs. Along the underside of the third one runs a crack, thin as a hair, straight as a ruler, exactly where you knew it would be.',
  ],
  options: [
    {
      id: 'tell',
      text: 'Write to the city, with your name',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'Engineers come, and a crane. All six are cut off and hung again with steel, and it costs the builder’s insurance more than you will earn in ten years. Your name goes around. One boss in three will not have you on a site; the others ask for you.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'remember', what: 'owned-up-at-work' },
            { kind: 'remember', what: 'wrote-to-the-city' },
          ],
          followUps: [{ event: 'the-woman-with-geraniums', afterDays: [300, 900] }],
        },
      ],
    },
    {
      id: 'anon',
      text: 'Call it in, and leave no name',
      outcomes: [
        {
          chance: 0.5,
          odds: 'they come',
          text: [
            'They come within the week. The balconies are closed with yellow tape, and then with steel posts, and then they are mended. You were never there.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -6 }],
          followUps: [{ event: 'the-woman-with-geraniums', afterDays: [300, 900] }],
        },
        {
          chance: 0.5,
          odds: 'it is logged',
          text: [
            '“We log all calls,” the voice says. In the fall the tape goes up at last, after a piece the size of a loaf has come down on the tricycle. There was nobody on it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
          followUps: [{ event: 'the-woman-with-geraniums', afterDays: [300, 900] }],
        },
      ],
    },
    {
      id: 'drive',
      text: 'Drive on',
      outcomes: [
        {
          chance: 1,
          text: ['You take another way to work. It is twelve minutes longer.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
          followUps: [{ event: 'the-woman-with-geraniums', afterDays: [300, 900] }],
        },
      ],
    },
  ],
})
