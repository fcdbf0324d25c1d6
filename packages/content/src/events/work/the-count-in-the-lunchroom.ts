import { defineEvent } from '../../define-event.ts'

export const theCountInTheLunchroom = defineEvent({
  id: 'the-count-in-the-lunchroom',
  kind: 'question',
  category: 'work',
  title: 'The count',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['warehouse'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The vote is in the lunchroom, behind a sheet. Then a man from the government counts it aloud, holding up each slip: yes, no, no, yes. At three hundred and ninety-eight slips it’s even. There are two in the box, and the company’s lawyer challenges one of them: yours. You’re “a supervisor in all but name,” he says. What were your duties, exactly? The man from the government looks at you over his glasses.',
  ],
  options: [
    {
      id: 'yes',
      text: '“I pick. That’s all I do”',
      outcomes: [
        {
          chance: 1,
          text: [
            'He unfolds the two. They carry her around the parking lot on a pallet, the woman from the reach truck, and she’s scared of heights. It takes two years to get a contract. There is something with your name on it now, on a wall, down at the bottom of a list.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: -4 },
            { kind: 'remember', what: 'went-on-strike' },
            { kind: 'remember', what: 'won-the-count' },
          ],
          followUps: [{ event: 'the-first-contract', afterDays: [500, 900] }],
        },
      ],
    },
    {
      id: 'no',
      text: '“I tell the others what to do”',
      outcomes: [
        {
          chance: 1,
          text: [
            'Your slip is put aside, unopened. It fails by one. There’s pizza. No one learns which way you had voted, and they don’t have to; they leave a seat free on either side of you.',
          ],
          effects: [
            { kind: 'raise', times: 1.1 },
            { kind: 'gauge', of: 'social', by: -16 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'looked-away' },
          ],
          followUps: [{ event: 'the-first-contract', afterDays: [500, 900] }],
        },
      ],
    },
    {
      id: 'inside',
      text: 'Tell him how you came to be a lead hand: the card you took inside',
      conditions: [{ kind: 'remembers', what: 'took-the-card-inside' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell it to the whole lunchroom, since they’re all there. The lawyer objects to every sentence. It’s a rerun by law, and in the rerun it isn’t close. No one thanks you; but the seat next to you has someone in it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'raise', times: 0.92 },
            { kind: 'remember', what: 'owned-up-at-work' },
            { kind: 'remember', what: 'won-the-count' },
          ],
          followUps: [{ event: 'the-first-contract', afterDays: [500, 900] }],
        },
      ],
    },
  ],
})
