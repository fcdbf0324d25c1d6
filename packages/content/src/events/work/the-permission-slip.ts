import { defineEvent } from '../../define-event.ts'

export const thePermissionSlip = defineEvent({
  id: 'the-permission-slip',
  kind: 'question',
  category: 'work',
  title: 'Permission slip',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['teaching'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'pass', minutes: 4320 },
  text: [
    'The boy who couldn’t read is seventeen. He needs one C from you to get into the trade school, and his paper is a D. It’s honest work, every word his. The boy beside him has turned in an A, and you know which uncle wrote it.',
  ],
  options: [
    {
      id: 'pass',
      text: 'Give him the C',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a gift, and he weighs it in his hand. “I’d have taken the D,” he says. He goes; and he’s good; and part of him will always wonder.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'gave-him-the-c' },
          ],
          followUps: [{ event: 'the-garage-door', afterDays: [1000, 1800] }],
        },
      ],
    },
    {
      id: 'd',
      text: 'Give him the D, and the nephew a zero',
      outcomes: [
        {
          chance: 1,
          text: [
            'The uncle is on the school board. The boy does the paper again, and again, the third time on what it’s like. It’s a C, you could frame it. The uncle speaks to the principal about you, at length.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
          followUps: [{ event: 'the-garage-door', afterDays: [1000, 1800] }],
        },
      ],
    },
    {
      id: 'aloud',
      text: 'Have him give it as a talk',
      conditions: [{ kind: 'remembers', what: 'taught-the-trade' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He stands up without a note. Twenty minutes, on what a carburetor wants. They’ve stopped chewing. You put down an A and dare anyone to come and ask.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'performance', by: 4 },
          ],
          followUps: [{ event: 'the-garage-door', afterDays: [1000, 1800] }],
        },
      ],
    },
  ],
})
