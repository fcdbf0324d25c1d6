import { defineEvent } from '../../define-event.ts'

export const theRingInTheTrap = defineEvent({
  id: 'the-ring-in-the-trap',
  kind: 'question',
  category: 'chance',
  title: 'In the trap',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['plumbing'], rung: { from: 0, to: 2 } }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'her', minutes: 4320 },
  text: [
    'In the trap under the bathroom sink, in the gray stuff, is a ring. The wife is at your elbow. “That’s not mine,” she says. She turns it to the light and reads what’s inside, and then she asks, very evenly, whether it could have come up from the apartment below.',
  ],
  options: [
    {
      id: 'no',
      text: '“No, ma’am. Water goes down”',
      outcomes: [
        {
          chance: 1,
          text: [
            'She thanks you for being clear. She pays in cash, to the dollar, and asks whether you happen to know anyone who changes locks.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'her',
      text: '“It could have been there before you moved in”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It could. She holds on to that with both hands. “Before,” she says. You put in a new trap, clear plastic, and find on the way down that you’ve left her your good wrench.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'money', by: -6000 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: '“I’ve seen stranger”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“You’re kind,” she says, and drops it back down the pipe herself. You have to take it all apart again on Thursday, when he calls you, pale, on his lunch hour.',
          ],
          effects: [
            { kind: 'money', by: 14_000 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
})
