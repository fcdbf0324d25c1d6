import { defineEvent } from '../../define-event.ts'

export const theHearingOnTheBridge = defineEvent({
  id: 'the-hearing-on-the-bridge',
  kind: 'question',
  category: 'work',
  title: 'The hearing',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'There is a hearing about the bridge, in the room with the murals. They put your form up on the wall, four feet high, with your signature. “In your own words,” the chairman says, and pours himself some water.',
  ],
  options: [
    {
      id: 'mine',
      text: '“That word was mine”',
      conditions: [{ kind: 'remembers', what: 'signed-span-six' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell them about the phone calls, and then that you did not have to listen to them. It makes no headline. Afterward a man with a crane operator’s neck stops you on the stairs: he was on the second bus. He only wants to look at you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'performance', by: -10 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'commissioner',
      text: 'Read out the dates and times of the commissioner’s calls',
      conditions: [{ kind: 'not', of: { kind: 'remembers', what: 'signed-span-six' } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have them in a notebook of graph paper. He resigns by lunch. They name the new span after his grandfather, and put a jack of the right size in every truck.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 8 },
            { kind: 'raise', times: 1.05 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'budget',
      text: 'Talk about budgets',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are good at it, and it is all true. It goes on until five. The chairman thanks you for your expertise, and the murals, which are of men building the bridge, go on looking at their shoes.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
  ],
})
