import { defineEvent } from '../../define-event.ts'

export const theGuardOnTheSaw = defineEvent({
  id: 'the-guard-on-the-saw',
  kind: 'question',
  category: 'work',
  title: 'The guard',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['carpentry'], rung: { from: 0, to: 1 } },
    { kind: 'not', of: { kind: 'job', ladders: ['carpentry'], days: 300 } },
  ],
  trigger: { kind: 'waiting', medianDays: 60 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'bare', minutes: 4320 },
  text: [
    'The boss took the guard off the table saw years ago; it slows the cut. He holds up his left hand to show you how careful he is. There are four fingers on it and one of them is short. “Now you,” he says.',
  ],
  options: [
    {
      id: 'bare',
      text: 'Do it his way, slowly',
      outcomes: [
        {
          chance: 0.88,
          odds: 'nothing happens',
          text: [
            'The board goes through with a sound like a zipper. You count afterward, in your pocket, with your thumb.',
          ],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
        {
          chance: 0.12,
          modifiers: [
            { when: { kind: 'gauge', of: 'energy', from: 0, to: 40 }, times: 2, why: 'you are tired' },
            { when: { kind: 'habit', habit: 'heavy-drinking' }, times: 2, why: 'your hand is not steady' },
          ],
          odds: 'it kicks',
          text: [
            'It kicks. There is no pain, at first, only a neatness. They sew most of the fingertip back on, and you can tell the weather with it.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -14 },
            { kind: 'money', by: -150_000 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'short-a-fingertip' },
          ],
        },
      ],
    },
    {
      id: 'guard',
      text: 'Find the guard, and put it back on',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'It was holding up the paint shelf. He grumbles for a month and cuts around you. The month after, you see him use it, when he thinks you are at lunch.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'performance', by: -2 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'hand',
      text: 'Rip them with a handsaw instead',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'gauge', of: 'energy', from: 55 },
            { kind: 'activity', activity: 'woodworking' },
          ],
        },
      ],
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes you all day. They come and look, one after another. The edge is so true that he hangs a piece of it by the door, and does not say whose it is.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'the-true-edge' },
          ],
        },
      ],
    },
  ],
})
