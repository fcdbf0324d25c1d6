import { defineEvent } from '../../define-event.ts'

export const theLineForNextOfKin = defineEvent({
  id: 'the-line-for-next-of-kin',
  kind: 'question',
  category: 'family',
  title: 'Next of kin',
  stages: ['oldAge'],
  conditions: [
    { kind: 'not', of: { kind: 'parent' } },
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-boy-with-the-shoes', daysAgo: 2500 },
        { kind: 'remembers', what: 'the-weekend-with-the-boy', daysAgo: 2500 },
        { kind: 'remembers', what: 'said-too-late', daysAgo: 2500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'name' },
  text: [
    'There’s a form, as always, and on it a line. They’ve put you in a gown with strings. “Whom do we call?” asks the girl, with her pen already on the paper. You look at the line.',
  ],
  options: [
    {
      id: 'name',
      text: 'Name the neighbor with the ladder',
      outcomes: [
        {
          chance: 1,
          text: [
            'He comes in his work boots, with flowers from the gas station. “I didn’t know I was it,” he says. He is it from then on; he puts your number on his refrigerator.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'meet', affinity: 50 },
          ],
        },
      ],
    },
    {
      id: 'none',
      text: '“Nobody”',
      outcomes: [
        {
          chance: 1,
          text: [
            'She draws a line through the line, quite straight. It’s routine, they find nothing, you put your own shoes on. At home you take the good glasses out of the cupboard and drink out of one.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'shoes',
      text: 'Give the name of the boy with the shoes',
      conditions: [{ kind: 'remembers', what: 'the-boy-with-the-shoes' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He is a grown man. He comes in with his coat open, from two states off; he must have driven through the night. He never called you anything. “I’m the son,” he tells the girl with the pen; she writes it down. He stays a week and keeps his shoes by your bed.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 16 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'weekend',
      text: 'Ask what became of a boy, once, for a weekend',
      conditions: [{ kind: 'remembers', what: 'the-weekend-with-the-boy' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'They find him: he’s got a garage, three girls. He remembers everything. “The bed by the window,” he says. “I wanted to ask you if you had one by a window. I didn’t dare.” You had. You had two.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'They’re not allowed to say. You get a visit, though, in the fall: a man who stands in the hall with his cap and looks at the last door.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'late',
      text: 'Call the woman from the county, who must be ninety',
      conditions: [{ kind: 'remembers', what: 'said-too-late' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She knows who you are. “I never gave up on you two,” she says. There’s always someone nobody takes; it isn’t children now. It’s Dot, two doors down from her own room, who hasn’t had a visitor in six years. You go on Thursdays.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            {
              kind: 'startRoutine',
              id: 'thursdays-with-dot',
              title: 'Thursdays with Dot',
              place: 'town',
              time: 'afternoon',
              days: [4],
              minutes: 120,
              energy: 3,
            },
            { kind: 'forget', what: 'said-too-late' },
          ],
        },
      ],
    },
  ],
})
