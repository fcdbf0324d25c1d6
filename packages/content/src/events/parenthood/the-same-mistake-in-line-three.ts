import { defineEvent } from '../../define-event.ts'

export const theSameMistakeInLineThree = defineEvent({
  id: 'the-same-mistake-in-line-three',
  kind: 'question',
  category: 'school',
  title: 'Line three',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 14, to: 17 } } },
  conditions: [{ kind: 'season', in: ['autumn', 'winter', 'spring'] }],
  trigger: { kind: 'draw', weight: 13 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'meet' },
  text: [
    '{child}’s essay and another one have the same mistake in line three. The teacher has laid them side by side, and is waiting. {child} wrote it; the other one copied; or it was the other way around. {child} looks at you and not at the teacher.',
  ],
  options: [
    {
      id: 'mine',
      text: '“My child wrote it”',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It is so. The other one goes pale and says it. {child} walks beside you down the corridor, and says, after two flights of stairs, “You didn’t even ask.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'familiarity', role: 'child', by: -2 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It is not so, and you learn it in the stairwell. {child} had thought you would ask. Now there is a girl in there who is being talked to, and you are both out here.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'remember', what: 'vouched-for-a-lie' },
          ],
        },
      ],
    },
    {
      id: 'meet',
      text: 'Ask {child} to tell it',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child.They} {child|tells|tell} it: each wrote half, in one night, on one phone, under one blanket. It is not allowed. It is the first work that {child.they} ever enjoyed. Zero points for both.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'stand',
      text: 'Tell {child.them} how it was when you stood up',
      conditions: [{ kind: 'remembers', what: 'handed-it-in' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it out in the corridor: a zero, a talk, and a hand on the shoulder, which you can feel to this day. {child} looks at your shoulder. Then {child.they} {child|goes|go} in by {child.themself}. You hear a chair being pushed back.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'drawer',
      text: 'Tell {child.them} what lies in your drawer',
      conditions: [{ kind: 'remembers', what: 'has-the-mark' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'A fine grade, and it was never yours. You did not think you would ever say it. “Did it matter?” asks {child}. You got where you are in part on that. You try to answer truthfully and are still at it when they call you in.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'affinity', role: 'child', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'line',
      text: 'Say that you were caught by just such a line',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'caught-copying' },
            { kind: 'remembers', what: 'honest-grade' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Only one of us invented the mistake,” you say, “and everyone could tell.” {child} breathes out. It was {child.them}: {child.they} copied it, mistake and all, without understanding the sentence. They let {child.them} write another one, on why.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'street',
      text: 'Say that {child} has seen people own up before, in pajamas',
      conditions: [{ kind: 'remembers', what: 'owned-up-at-the-door', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} remembers the man with the clipboard. “You said it, just like that,” {child.they} {child|says|say}. “I thought they’d take you away.” And turns to the teacher and says it, just like that.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'pajamas',
      text: 'Ask what gave {child.them} the idea',
      conditions: [{ kind: 'remembers', what: 'the-lie-at-the-door', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You told him we were staying for a week,” {child} says. {child.They} {child|is|are} not angry. It is just where {child.they} had it from. The teacher finds something to look at in the window.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'familiarity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 43, gauges: { stress: 50 } }, choose: 'meet', roll: 0, expect: { gauges: { stress: 3 } } },
  ],
})
