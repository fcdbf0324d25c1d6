import { defineEvent } from '../../define-event.ts'

export const theFriendUpstairs = defineEvent({
  id: 'the-friend-upstairs',
  kind: 'question',
  category: 'work',
  title: 'From upstairs',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { mate: { relation: ['colleague', 'friend'] } },
  conditions: [{ kind: 'job', ladders: ['law'], rung: { from: 2, to: 2 } }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'later', minutes: 4320 },
  text: [
    '{mate}, who made partner when you did not, puts {mate.their} head in. There’s a vote on you on Thursday and it is short by one. The one could be bought, {mate.they} says. “The old man wants the pro bono clinic closed.” The clinic is the only thing you ever built here.',
  ],
  options: [
    {
      id: 'close',
      text: 'Let it go',
      outcomes: [
        {
          chance: 1,
          text: [
            'They vote you in first thing, and the clinic’s chairs are on the sidewalk by noon. A woman with a folder is sitting on one of them, waiting her turn.',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
    {
      id: 'later',
      text: '“Then not Thursday”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I’d hoped you’d say that,” says {mate}, “and I’d hoped you wouldn’t.” {mate.They} comes down to the clinic now on Tuesdays and does the landlords.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
  ],
})
