import { defineEvent } from '../../define-event.ts'

export const theShallowEnd = defineEvent({
  id: 'the-shallow-end',
  kind: 'question',
  category: 'growth',
  title: 'The shallow end',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'told-nine-seconds', daysAgo: 1460 },
        { kind: 'remembers', what: 'hid-nine-seconds', daysAgo: 1460 },
      ],
    },
    { kind: 'season', in: ['summer'] },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'count' },
  text: [
    {
      id: 'told',
      when: [{ kind: 'remembers', what: 'told-nine-seconds' }],
      text: 'You have brought a towel and a book to the pool. The lifeguard is sixteen, and she is watching a kite.',
    },
    {
      id: 'hid',
      when: [
        { kind: 'remembers', what: 'hid-nine-seconds' },
        { kind: 'not', of: { kind: 'remembers', what: 'told-nine-seconds' } },
      ],
      text: 'You have not been inside a public pool for years. The lifeguard is sixteen, and she is watching a kite.',
    },
  ],
  options: [
    {
      id: 'speak',
      text: 'Go over and tell her about nine seconds',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'She turns red and sits up straight. For the rest of the afternoon her head goes back and forth like a fan. When you leave, she lifts two fingers from her whistle.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
          of: ['told'],
        },
        {
          chance: 1,
          text: [
            'You have never said it to anyone. You say it to her, a stranger with zinc on her nose. “Does anybody know?” she asks. “You do,” you say.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -20 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'forget', what: 'hid-nine-seconds' },
          ],
          of: ['hid'],
        },
      ],
    },
    {
      id: 'mother',
      text: 'Watch the children for her, the way his mother would have wanted',
      conditions: [{ kind: 'remembers', what: 'told-the-mother' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You pick out the smallest one and keep your eyes on her until closing time. Nobody knows that she had two lifeguards.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'boy',
      text: 'Look up what became of the boy from the pool',
      conditions: [{ kind: 'remembers', what: 'boy-from-the-pool' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He swims butterfly for the state. There is a photograph: all shoulders, in the air, with his mouth open. You find the number of the coach, and send a postcard: “STILL BEFORE?”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'count',
      text: 'Count under your breath until she looks back',
      outcomes: [
        { chance: 1, text: ['Six. She looks back at six.'], effects: [{ kind: 'gauge', of: 'stress', by: 3 }] },
      ],
    },
  ],
})
