import { defineEvent } from '../../define-event.ts'

export const aSledInTheMail = defineEvent({
  id: 'a-sled-in-the-mail',
  kind: 'question',
  category: 'chance',
  title: 'A birthday every year',
  stages: ['middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-woman-on-the-sled', daysAgo: 2500 },
        { kind: 'remembers', what: 'the-five-months', daysAgo: 2500 },
        { kind: 'remembers', what: 'said-no-to-the-match', daysAgo: 2500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'card' },
  text: [
    'The donor center is closing its old files. They have to write once to everyone who was ever called. “You may, if you wish, add something.” There are four lines. They’re dotted.',
  ],
  options: [
    {
      id: 'card',
      text: 'Write that you wish everyone well',
      outcomes: [
        {
          chance: 1,
          text: ['It fits into one. It sounds like a card, and it’s true.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
        },
      ],
    },
    {
      id: 'sled',
      text: 'Ask whether she still swears',
      conditions: [{ kind: 'remembers', what: 'the-woman-on-the-sled' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She calls. She has a voice like a truck by now. “EVERY DAY,” she says. She has kept count of those, too; she had always meant to send you the number.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'five',
      text: 'Write the months down, in order',
      conditions: [{ kind: 'remembers', what: 'the-five-months' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He’d put down what they did in them. You have it by heart: in the third they painted a boat. It needs five lines; you draw the fifth yourself, with a ruler. They send the page to him. What you get back is a photograph of a boat, small, freshly painted, with her name.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Write why',
      conditions: [{ kind: 'remembers', what: 'said-no-to-the-match' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“I was afraid.” You had thought that you’d need all four. It’s good to see it there. You had been within your rights so long.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'forget', what: 'said-no-to-the-match' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You begin with the child, the job, the one in ten thousand. The four lines are full, and none of them says why. You ask for another form.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
    {
      id: 'again',
      text: 'Ask what you can still give, at your age',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'Tuesdays, cookies, and orange juice; someone has to sit with the ones who’ve gone pale. You sit there, with your hand on a young man’s shoes, and tell him that it’s dark and warm and that there’s more where it came from.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'cookies-and-juice',
              title: 'Cookies and juice',
              place: 'town',
              time: 'afternoon',
              days: [2],
              minutes: 180,
              energy: 4,
            },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'Nothing, they write, with thanks. You read it twice. You go and carry a bag up for the woman across the hall.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
})
