import { defineEvent } from '../../define-event.ts'

export const theLid = defineEvent({
  id: 'the-lid',
  kind: 'question',
  category: 'school',
  title: 'The lid',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 11, to: 15 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} is sitting on the closed lid of the piano in the school hall. “I don’t want it anymore.” {child.They} {child|says|say} it to {child.their} shoes. A teacher has sent a recording to a summer school, in the east, for people who can. They would take {child.them}.',
  ],
  options: [
    {
      id: 'go',
      text: '“You are going. You will thank me.”',
      outcomes: [
        {
          chance: 0.4,
          text: [
            '{child} goes. In August there are four postcards. On the last one is a single bar of music, and under it: “listen to THIS.”',
          ],
          modifiers: [{ when: { kind: 'recalls', role: 'child', as: 'the year on one bench' }, times: 2.2 }],
          effects: [
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'made-them-play' },
          ],
          followUps: [{ event: 'the-recording', afterDays: [1600, 1825] }],
          remembers: { role: 'child', as: 'the summer in the east' },
        },
        {
          chance: 0.6,
          text: [
            '{child} goes, and plays, and comes home, and does not touch a key for two years. When there is one in a room, {child.they} {child|takes|take} the chair that faces the other way.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -12 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'made-them-play' },
          ],
          followUps: [{ event: 'the-recording', afterDays: [1600, 1825] }],
          remembers: { role: 'child', as: 'the summer in the east' },
        },
      ],
    },
    {
      id: 'stop',
      text: '“Then stop.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} looks at you sideways, for weeks. Nobody had told {child.them} that it would be so easy. In the evenings it is so quiet that you can hear the refrigerator think.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'let-them-stop' },
          ],
          followUps: [{ event: 'the-recording', afterDays: [1600, 1825] }],
          remembers: { role: 'child', as: 'being allowed to stop' },
        },
      ],
    },
    {
      id: 'why',
      text: 'Ask who {child.they} would be without it',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            '“That’s what I want to see,” says {child}. You make a contract, with signatures: a year off, and on the last day of it, one piece, for you alone, in the kitchen. On the last day you hear a chair being pulled up.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'let-them-stop' },
          ],
          followUps: [{ event: 'the-recording', afterDays: [1600, 1825] }],
          remembers: { role: 'child', as: 'the contract' },
        },
      ],
    },
    {
      id: 'stage',
      text: 'Tell {child.them} what it was like, the noise like rain',
      conditions: [{ kind: 'remembers', what: 'stood-on-a-stage' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had it for four minutes, once. You have never told anyone what you would have given for a fifth. {child} listens with a hand on the wood. “You want it,” {child.they} {child|says|say} slowly. “It’s you that wants it.” And gets down, and goes out to play ball.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'let-them-stop' },
          ],
          followUps: [{ event: 'the-recording', afterDays: [1600, 1825] }],
          remembers: { role: 'child', as: 'being allowed to stop' },
        },
      ],
    },
  ],
})
