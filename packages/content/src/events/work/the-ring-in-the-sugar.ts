import { defineEvent } from '../../define-event.ts'

export const theRingInTheSugar = defineEvent({
  id: 'the-ring-in-the-sugar',
  kind: 'question',
  category: 'work',
  title: 'The ring',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['care'], rung: { from: 0, to: 2 }, days: 120 }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'wait', minutes: 4320 },
  text: [
    'A resident’s wedding ring is gone, and her children have decided on the youngest aide, who sends money home and has bought a phone. The director wants a statement from everyone. You happen to know that the old lady hides things from “the lodgers”: you have found her teeth in the piano.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Say that you saw nothing',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is true. The girl is let go on Thursday with her phone in a bag. In the summer, when the room is cleared for the next one, the ring is in the sugar bowl, under the lumps.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'search',
      text: 'Take the room apart, on your own time',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.7,
          modifiers: [{ when: { kind: 'job', days: 700 }, times: 1.4, why: 'you know her room' }],
          odds: 'you find it',
          text: [
            'Curtain hems, flowerpots, the toe of each stocking. It is in the sugar. You carry the bowl into the meeting and put it down in front of the daughter, with a spoon.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
        {
          chance: 0.3,
          odds: 'you do not',
          text: [
            'You go through everything, down to the backs of the photographs. The old lady watches from the chair. “You won’t find it,” she says, with satisfaction. Nor do you; but you have slowed the thing down by a week, and in a week no one is sure.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'ask-her',
      text: 'Ask the old lady where a person might hide a thing from lodgers',
      conditions: [{ kind: 'remembers', what: 'washed-the-judge' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You learned it from the judge: ask the court. She looks left and right. “Where they’d never put their fingers,” she whispers. “They’re all on a diet.” You lift the lid off the sugar.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'performance', by: 5 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
})
