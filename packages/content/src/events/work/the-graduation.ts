import { defineEvent } from '../../define-event.ts'

export const theGraduation = defineEvent({
  id: 'the-graduation',
  kind: 'question',
  category: 'growth',
  title: 'Two tickets',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'go', minutes: 4320 },
  text: [
    'There are two tickets in the envelope, for a graduation. It’s from the big one. I have four people and six tickets, he writes. You don’t have to. It has been years, and the handwriting still pushes through the paper.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit at the back. He’s huge. When they call his name a thin boy three rows down stands up on his chair and roars. Afterward, in the crush, the big one looks down at you. “You came,” he says, to the thin one, not to you, with a sort of triumph: they’d had a bet.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'split',
      text: 'Write back that you were the one who split them',
      conditions: [{ kind: 'remembers', what: 'split-the-brothers' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'A postcard: I know. I saw the name on the form when I was sixteen. I was going to yell at you first, and then we’d have pizza. Row C.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'mother',
      text: 'Ask whether their mother has one of the six',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'saved-someone' },
            { kind: 'remembers', what: 'spoke-up-at-work' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes him two weeks to answer. She sits next to you, in a blue hat, smelling of starch. She has brought a knife for the cake, wrapped in a napkin. You hold her bag.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
  ],
})
