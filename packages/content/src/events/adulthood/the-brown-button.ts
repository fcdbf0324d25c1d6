import { defineEvent } from '../../define-event.ts'

export const theBrownButton = defineEvent({
  id: 'the-brown-button',
  kind: 'question',
  category: 'growth',
  title: 'A coat in a window',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'played-the-coat-game', daysAgo: 2920 },
        { kind: 'remembers', what: 'kept-the-coat', daysAgo: 2920 },
        { kind: 'remembers', what: 'asked-about-the-coat', daysAgo: 2920 },
        { kind: 'remembers', what: 'said-who-threw-it', daysAgo: 2920 },
        { kind: 'remembers', what: 'gave-away-a-coat', daysAgo: 2920 },
        { kind: 'remembers', what: 'kept-the-button', daysAgo: 2920 },
      ],
    },
    { kind: 'season', in: ['winter'] },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'sort' },
  text: [
    {
      id: 'button',
      when: [{ kind: 'remembers', what: 'kept-the-button' }],
      text: 'There is a coat drive at the fire station. Sorting, you come across a long brown coat with one button missing. You have a brown button. You have had it in a jar since you were a child.',
    },
    {
      id: 'plain',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'kept-the-button' } }],
      text: 'There is a coat drive at the fire station. A boy of about ten is trying on a coat that comes down to his ankles, and looking at himself in the door of the fire truck.',
    },
  ],
  options: [
    {
      id: 'sew',
      text: 'Do what should have been done then',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You sew it on that night, with too much thread. In the pocket is a name tape: a brother’s name, or only a name. You put the coat at the front of the rack.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -16 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
          of: ['button'],
        },
        {
          chance: 0.7,
          odds: 'he lets you',
          text: [
            '“You’ll grow into it,” you tell him. You turn up the sleeves, twice, and pin them. “It was somebody’s brother’s,” you say. He nods. He had thought so.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
          of: ['plain'],
        },
        {
          chance: 0.3,
          odds: 'he takes it off',
          text: [
            'He sees you looking and takes it off, fast. He leaves in his shirt. You run after him with it for two blocks, and he will not turn around.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
          of: ['plain'],
        },
      ],
    },
    {
      id: 'find',
      text: 'Look up the kid whose sandwich you shared',
      energyCost: 5,
      conditions: [{ kind: 'remembers', what: 'asked-about-the-coat' }],
      outcomes: [
        {
          chance: 0.6,
          odds: 'there is an answer',
          text: [
            'A pilot, two states away, with a voice that you would not have known. “The fence,” it says at once. “In the rain. You asked.” You send a picture of the rack. You get back a picture of a coat, on a hook, in a hall.',
          ],
          effects: [
            { kind: 'meet', affinity: 32 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
        {
          chance: 0.4,
          odds: 'there is not',
          text: ['There are fourteen people with that name. None of them is anyone.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -2 }],
        },
      ],
    },
    {
      id: 'give',
      text: 'Take off your own, and add it to the pile',
      energyCost: 3,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'gave-away-a-coat' },
            { kind: 'remembers', what: 'kept-the-coat' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: ['It is a good coat. It is nine blocks home. You get some looks, and go the long way.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call the friend on whom you told',
      energyCost: 4,
      conditions: [{ kind: 'remembers', what: 'said-who-threw-it' }],
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is over',
          text: [
            '“I threw it,” says the voice, before you have said what it is about. “I think about it more than you do.” You would not have thought that possible.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'meet', affinity: 20 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: ['The voice is pleasant until you say the word “coat.”'],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
    {
      id: 'sort',
      text: 'Go on sorting: small, medium, large',
      outcomes: [
        {
          chance: 1,
          text: ['You put it with the large ones. In the jar, at home, the button lies face up.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
          of: ['button'],
        },
        {
          chance: 1,
          text: ['He goes out in it, past you. It sweeps the floor behind him like a king’s.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
          of: ['plain'],
        },
      ],
    },
  ],
})
