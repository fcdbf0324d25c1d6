import { defineEvent } from '../../define-event.ts'

export const theFirstContract = defineEvent({
  id: 'the-first-contract',
  kind: 'question',
  category: 'work',
  title: 'After the count',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['warehouse'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'sit', minutes: 4320 },
  text: [
    'The company is sold. The new people have a machine, orange, very quiet, that does what a picker does, and they want forty to go. They are offering you the job of walking behind it with a rag. In the lunchroom, the woman from the reach truck is drawing up a list of who’s got what to lose.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Take the rag',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s warm, and it hums. At night you dream in its rows. They call it by a girl’s name, and they don’t call you much of anything.',
          ],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'raise', times: 1.06 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'list',
      text: 'Put yourself down with the forty',
      outcomes: [
        {
          chance: 1,
          text: [
            '“You don’t have to,” she says. You know. They give all forty of you a year’s pay, because there is one among you they wanted to keep.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'money', by: 3_800_000 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'clause',
      text: 'Read the contract: there’s a paragraph nine',
      conditions: [{ kind: 'remembers', what: 'won-the-count' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’d fought for a week about the word machinery, two years ago, for no reason that anyone could see. It’s all there. They have to train you on it, every one who wants. Next thing, there are forty people in a classroom, with the orange thing up on blocks, like a calf.',
          ],
          effects: [
            { kind: 'raise', times: 1.08 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'remember', what: 'paragraph-nine' },
          ],
        },
      ],
    },
  ],
})
