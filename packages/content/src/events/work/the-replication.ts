import { defineEvent } from '../../define-event.ts'

export const theReplication = defineEvent({
  id: 'the-replication',
  kind: 'question',
  category: 'work',
  title: 'From Osaka',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['research'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'A polite letter from a laboratory overseas. They’ve tried your group’s famous result four times, at some expense, and they can’t get the staircase. Perhaps there is a detail of the husbandry? The postdoc has a chair of his own now, on the strength of it, and has written across the corner: Yours to answer.',
  ],
  options: [
    {
      id: 'truth',
      text: 'Tell them about mouse nineteen',
      outcomes: [
        {
          chance: 1,
          text: [
            'They thank you, with two bows in one sentence. There’s an inquiry. Your name is fifth on the retraction too, which is how it’s always done. The chair has a new man in it.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
          followUps: [{ event: 'the-retraction', afterDays: [500, 1200] }],
        },
      ],
    },
    {
      id: 'husbandry',
      text: 'Send them two pages about husbandry',
      outcomes: [
        {
          chance: 1,
          text: [
            'You mention humidity, and bedding. They try it a fifth time. It costs them, you happen to read, a grant and two students.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
          followUps: [{ event: 'the-retraction', afterDays: [500, 1200] }],
        },
      ],
    },
    {
      id: 'notebook',
      text: 'Send them a copy of your notebook',
      conditions: [{ kind: 'remembers', what: 'kept-the-notebook' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'All nineteen, in ink. They publish it, with your name first, between two men who could have taken the place and didn’t. Then an invitation comes, with a ticket in it.',
          ],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          followUps: [{ event: 'the-retraction', afterDays: [500, 1200] }],
        },
      ],
    },
  ],
})
