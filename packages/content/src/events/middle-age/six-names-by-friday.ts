import { defineEvent } from '../../define-event.ts'

export const sixNamesByFriday = defineEvent({
  id: 'six-names-by-friday',
  kind: 'question',
  category: 'work',
  title: 'Six names by Friday',
  stages: ['middleAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'job', rung: { from: 2 } },
        { kind: 'remembers', what: 'leads' },
        { kind: 'remembers', what: 'took-the-door-with-a-name' },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They want six names by Friday. There’s a sheet for it with six lines. You know them all, you know whose wife is sick. On top of the sheet it says: “Suggested criteria.” At lunch they make room for you at the table.',
  ],
  options: [
    {
      id: 'write',
      text: 'Write six names',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it in pencil first. On Friday they come up one by one. The fourth says, “I thought you’d put up more of a fight,” and it’s said quite without malice. You get a bonus in March. You give it to a thing with whales.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'social', by: -8 },
            { kind: 'performance', by: 6 },
            { kind: 'remember', what: 'wrote-the-six' },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Write five, and your own',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'They expected as much, and accept it. You clear your desk on the same afternoon as the other five. They’re embarrassed with you, you have spoiled it for them; but in the parking lot they wait, and you go for a beer, all six.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'remember', what: 'wrote-your-own' },
          ],
        },
        {
          chance: 0.5,
          text: ['Upstairs is touched, and crosses you out. They put in the sixth themselves: the wife.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'wrote-the-six' },
          ],
        },
      ],
    },
    {
      id: 'none',
      text: 'Hand it in empty',
      outcomes: [
        {
          chance: 0.4,
          text: [
            'Nothing happens. It gets lost in some larger thing, there’s a merger; in the summer all of it is as though it had never been. You know what you did. So, it seems, do they: at lunch there’s always a chair.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: -6 },
            { kind: 'remember', what: 'handed-in-nothing' },
          ],
        },
        {
          chance: 0.6,
          text: ['They thank you. A man with a tablet does it, in one morning, by date of birth. You are on it.'],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'handed-in-nothing' },
          ],
        },
      ],
    },
    {
      id: 'bulbs',
      text: 'Find it in the light bulbs',
      energyCost: 7,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'counted-the-bulbs' },
            { kind: 'job', ladders: ['accounts'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve done it before. It’s the leases, this time, and a consultant for whom nobody can remember a reason. You sit there until Thursday at three in the morning and bring up one line instead of six. They read it with their eyebrows. It holds, for two years.',
          ],
          effects: [
            { kind: 'performance', by: 10 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'energy', by: -8 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'counted-the-bulbs' },
          ],
        },
      ],
    },
    {
      id: 'chair',
      text: 'Think of a chair that spun',
      conditions: [{ kind: 'remembers', what: 'the-empty-chair' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’d only mentioned it, then; it was empty by Friday. You call the six into a room and read them the sheet aloud, criteria and all, before it’s been filled in. It’s against everything you’ve signed. Two have been meaning to leave for years. For the other four they find something; and for you, in time, a smaller desk.',
          ],
          effects: [
            { kind: 'raise', times: 0.9 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'performance', by: -5 },
            { kind: 'forget', what: 'the-empty-chair' },
            { kind: 'remember', what: 'handed-in-nothing' },
          ],
        },
      ],
    },
    {
      id: 'tissues',
      text: 'Ask who is going to bring the box of tissues',
      conditions: [{ kind: 'remembers', what: 'laid-off' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They had not planned on one. You sat on the other side of such a table; it took nine minutes. You get an hour for each of the six, a month more pay, and a letter that says what they can do. The list gets no shorter. The fourth one takes your hand in both of hers.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'performance', by: -3 },
            { kind: 'remember', what: 'wrote-the-six' },
          ],
        },
      ],
    },
  ],
})
